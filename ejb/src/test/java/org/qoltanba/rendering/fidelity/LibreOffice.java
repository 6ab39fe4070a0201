package org.qoltanba.rendering.fidelity;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.qoltanba.rendering.font.ClassPathResources;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

/** LibreOffice as this machine has it, with the service's fonts and no others but its own signs. */
final class LibreOffice {

  private static final List<String> FONTS_OF_WORD =
      List.of("Times New Roman", "Arial", "Calibri", "Courier New");

  /** LibreOffice's own signs, as bullets are, where Debian keeps them. */
  private static final Path OWN_SIGNS = Path.of("/usr/share/fonts/truetype/libreoffice");

  private final Path work;

  /**
   * @param work holds fonts, profile and results
   */
  LibreOffice(Path work) {
    this.work = work.toAbsolutePath();
  }

  /** Makes a PDF of each beside the fonts and the profile. */
  void convert(List<Path> documents) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.addAll(List.of("soffice", "--headless", "--convert-to", "pdf", "--outdir"));
    command.add(work.toString());
    command.add("-env:UserInstallation=" + work.resolve("profile").toUri());
    documents.forEach(document -> command.add(document.toString()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FONTCONFIG_FILE", fontConfiguration().toString());
    builder.redirectOutput(work.resolve("soffice.log").toFile());
    Process office = builder.start();
    if (!office.waitFor(30, TimeUnit.MINUTES) || office.exitValue() != 0) {
      office.destroy();
      throw new IOException("LibreOffice fails; see " + work.resolve("soffice.log"));
    }
  }

  private Path fontConfiguration() throws IOException {
    Path fonts = Files.createDirectories(work.resolve("fonts"));
    for (FontFamily family : FontFamily.values()) {
      for (FontStyle style : FontStyle.values()) {
        copy(family.file(style), fonts);
      }
    }
    var xml = new StringBuilder("<?xml version='1.0'?><fontconfig>");
    xml.append("<dir>").append(fonts).append("</dir><dir>").append(OWN_SIGNS).append("</dir>");
    xml.append("<cachedir>").append(work.resolve("font-cache")).append("</cachedir>");
    for (String font : FONTS_OF_WORD) {
      xml.append("<alias binding='same'><family>").append(font).append("</family><prefer><family>");
      xml.append(FontFamily.forWord(font).title()).append("</family></prefer></alias>");
    }
    return Files.writeString(work.resolve("fonts.conf"), xml.append("</fontconfig>"));
  }

  private static void copy(URI font, Path folder) {
    String name = new File(font.getPath()).getName();
    try (InputStream file = new ClassPathResources().getResource(font)) {
      Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
