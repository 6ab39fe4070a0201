package org.qoltanba.assembly.clause;

import java.util.List;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.zip.ContentTypes;
import org.qoltanba.assembly.zip.PartSelection;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Content;

/** Brings clauses into one layout; {@link #finish} when all are in. */
public final class ClauseImport {

  private static final int IDS_EACH = 1_000_000;

  private final PartSelection host;
  private final ContentTypes types;
  private final HostPart<Styles> styles;
  private final HostPart<Numbering> lists;
  private int count;

  /**
   * A clause that fits the layout.
   *
   * @param xml a {@code w:document}
   * @param relationships what each part needs that includes it
   */
  public record Imported(byte[] xml, List<Relationship> relationships) {

    public Imported {
      relationships = List.copyOf(relationships);
    }
  }

  public ClauseImport(PartSelection host, ContentTypes types) {
    this.host = host;
    this.types = types;
    this.styles = new HostPart<>(host, types, "styles", new Styles());
    this.lists = new HostPart<>(host, types, "numbering", new Numbering());
  }

  /**
   * @throws BrokenLayout if the clause's file can't be used, or has notes
   */
  public Imported add(String name, Content file) {
    try {
      return read(name, file);
    } catch (BrokenLayout e) {
      throw e.in("_clauses/" + name + "/");
    }
  }

  private Imported read(String name, Content file) {
    var entries = WordZip.read(file);
    var clauseTypes = new ContentTypes(entries.get(WordZip.CONTENT_TYPES));
    var clause = new PartSelection(entries);
    clauseTypes.requireWordDocument(clause.main());
    Styles clauseStyles = HostPart.read(clause, "styles", new Styles());
    Numbering clauseLists = HostPart.read(clause, "numbering", new Numbering());
    var kinship = new ListKinship(styles.root(), clauseStyles);
    var listMerge = new ListMerge(lists.root(), clauseLists, kinship);
    var merge = new StyleMerge(styles.root(), clauseStyles, listMerge, name);
    var parts = new PartImport(host, types, name);
    var relationships = parts.of(clause, clauseTypes);
    var ids = new ClauseIds(merge, listMerge, parts, ++count * IDS_EACH);
    var xml = new ClauseXml(ids, merge.ofPlainParagraphs());
    byte[] document = xml.rewrite(clause.main(), clause.parts().get(clause.main()));
    listMerge.finish(merge);
    return new Imported(document, relationships);
  }

  /** Writes the styles and lists of all clauses into the layout. */
  public void finish() {
    styles.write();
    lists.write();
  }
}
