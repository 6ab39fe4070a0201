package org.qoltanba.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Content;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Sentences;
import org.qoltanba.lint.word.Comments;

/** Marks findings in the Word file itself, for who mends it in a word processor. */
public final class Annotator {

  private static final String BODY = "word/document.xml";

  private final Sentences sentences;

  /**
   * @param sentences in the language of the one who reads the comments
   */
  public Annotator(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * Those of the files in which something is found, marked.
   *
   * @param files by the paths that findings name, the shared clauses' Word files among them
   */
  public Map<String, byte[]> annotated(Map<String, byte[]> files, List<Finding> findings) {
    var marked = new TreeMap<String, byte[]>();
    files.forEach(
        (name, bytes) -> {
          List<Finding> own = findings.stream().filter(f -> f.file().equals(name)).toList();
          if (name.endsWith(".docx") && !own.isEmpty()) {
            marked.put(name, annotated(bytes, own));
          }
        });
    return marked;
  }

  /**
   * The file with a comment at the paragraph of each finding. Where there can be no comment, as in
   * a header or a note, it stands at the first paragraph and names the place.
   *
   * @param findings those of this file
   * @return the file as it was where nothing is found, or where it can't be read as a Word file
   */
  public byte[] annotated(byte[] docx, List<Finding> findings) {
    if (findings.isEmpty()) {
      return docx;
    }
    try {
      Map<String, byte[]> entries = WordZip.read(new Content(docx));
      var comments = new Comments(entries);
      findings.forEach(finding -> add(finding, comments));
      return comments.file();
    } catch (BrokenLayout e) {
      return docx;
    }
  }

  private void add(Finding finding, Comments comments) {
    boolean body = finding.part().equals(BODY) && finding.paragraph() > 0;
    String around = finding.around().isBlank() ? "" : " «" + finding.around().strip() + "»";
    String text = sentences.of(finding) + around + " [" + finding.code() + "]";
    if (body) {
      comments.add(finding.paragraph(), text);
    } else {
      comments.add(1, (finding.part() + ", " + finding.paragraph() + ": " + text));
    }
  }
}
