package org.qoltanba.deadline;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into records: nothing may be missing, stand twice or not be asked for. */
final class StrictYaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private StrictYaml() {}

  /**
   * @param file what to call it where it is broken
   * @throws DataBroken where the text is not that of such a record
   */
  static <T> T read(String file, byte[] yaml, Class<T> type) {
    try {
      return MAPPER.readValue(yaml, type);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new DataBroken(file, at == null ? 0 : Math.max(at.getLineNr(), 0), e);
    }
  }
}
