package org.qoltanba.assembly;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.tags.Budget;

/**
 * How long the contract of three pages takes to assemble, warm and on one thread, beside a bare
 * loading and saving of the same file by docx4j in the same run. Prints; asserts nothing.
 *
 * <p>{@code mvn -pl ejb -am -Pbench test}
 */
class AssemblyBench {

  private static final Path TEMPLATE = Path.of("..", "templates", "rehabilitation-contract");
  private static final int WARM_UP = 1500;
  private static final int ROUNDS = 7;
  private static final int EACH = 150;

  /**
   * Of one operation.
   *
   * @param millis the median of the rounds
   */
  private record Figure(double best, double millis, double megabytes) {}

  @Test
  void assemblyOfTheContract() throws Exception {
    Content file = new Content(Files.readAllBytes(TEMPLATE.resolve("kk.docx")));
    byte[] facts = Files.readAllBytes(TEMPLATE.resolve("samples").resolve("full.json"));
    CheckedRequest request = Requests.of(file, Language.KK, RequestJson.facts("", facts).tree());
    var assembler = new Assembler(Budget.standard());
    Figure assembly = measure(() -> assembler.assemble(request).docx().size());
    Figure bare = measure(() -> loadAndSave(file));
    say("assembly of the contract, kk", assembly);
    say("docx4j, load and save of the same file", bare);
    System.out.printf(Locale.ROOT, "ratio %.2f%n", assembly.millis() / bare.millis());
  }

  private static int loadAndSave(Content file) throws Exception {
    var word = WordprocessingMLPackage.load(new ByteArrayInputStream(file.bytes()));
    // docx4j leaves a part alone that nobody has looked at; a paper's text is looked at.
    word.getMainDocumentPart().getContents();
    var bytes = new ByteArrayOutputStream();
    word.save(bytes);
    return bytes.size();
  }

  private static Figure measure(Callable<Integer> work) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      work.call();
    }
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double[] millis = new double[ROUNDS];
    long allocated = threads.getCurrentThreadAllocatedBytes();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < EACH; i++) {
        work.call();
      }
      millis[round] = (System.nanoTime() - start) / 1e6 / EACH;
    }
    double bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
    Arrays.sort(millis);
    return new Figure(millis[0], millis[ROUNDS / 2], bytes / ROUNDS / EACH / (1 << 20));
  }

  private static void say(String what, Figure figure) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f ms/op (best round %.2f), %.1f MiB/op%n",
        what,
        figure.millis(),
        figure.best(),
        figure.megabytes());
  }
}
