package org.qoltanba.template.schema;

import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.Schema;
import com.networknt.schema.ValidationLimitExceededException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.template.files.TemplateBroken;
import tools.jackson.databind.JsonNode;

/** The compiled schema of a template's data; for any number of threads. */
public final class DataSchema {

  static final int MOST_FAULTS = 100;

  /** Where the data stands in a request. */
  public static final String DATA = "/data";

  /** A sound request takes some thousands of them. */
  private static final ExecutionConfig LIMITS =
      ExecutionConfig.builder()
          .formatAssertionsEnabled(true)
          .maxEvaluationSteps(200_000)
          .maxEvaluationDepth(200)
          .build();

  private final Schema schema;
  private final SchemaFaults faults;

  private DataSchema(Schema schema) {
    this.schema = schema;
    this.faults = new SchemaFaults(schema.getSchemaNode());
  }

  /**
   * @param file what to call the schema where it is broken
   * @throws TemplateBroken where the text is no schema of ours
   */
  public static DataSchema of(String file, String text) {
    var compiled = new DataSchema(new SchemaCompiler(file).compile(text));
    if (compiled.faults(Facts.empty()).stream().anyMatch(DataSchema::endless)) {
      throw new TemplateBroken(file, "", TemplateBroken.NOT_A_SCHEMA);
    }
    return compiled;
  }

  /** What in the data breaks the schema, at most {@value #MOST_FAULTS} faults. */
  public List<Fault> faults(Facts facts) {
    var data = new JsonFacts(facts);
    return Stream.of(data.faults().stream(), broken(data.root()), terms(facts))
        .flatMap(Function.identity())
        .distinct()
        .limit(MOST_FAULTS)
        .toList();
  }

  /**
   * The data as it goes into a paper: what the schema lets elements of a list have is looked for in
   * them and nowhere else.
   *
   * @param facts that break nothing
   */
  public Facts forPaper(Facts facts) {
    return ListMembers.shown(facts, new SchemaFields(schema.getSchemaNode()));
  }

  private Stream<Fault> terms(Facts facts) {
    return LegalTerms.faults(schema.getSchemaNode(), facts).stream();
  }

  private Stream<Fault> broken(JsonNode data) {
    try {
      return schema.validate(data, context -> context.setExecutionConfig(LIMITS)).stream()
          .map(faults::of);
    } catch (ValidationLimitExceededException | BoundedExpression.EndlessSearch e) {
      return Stream.of(new Fault(DATA, SchemaCodes.TOO_MUCH_DATA));
    }
  }

  private static boolean endless(Fault fault) {
    return fault.code().equals(SchemaCodes.TOO_MUCH_DATA);
  }
}
