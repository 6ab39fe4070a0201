package org.qoltanba.validation.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.PdfValue.Text;
import org.qoltanba.validation.pdf.Revision;

/** The interactive form of a revision (ISO 32000-1, 12.7). */
public final class Form {

  private static final int DEEPEST = 50;

  private final Revision revision;
  private final Map<Reference, FormField> fields = new HashMap<>();
  private final List<FormField> inOrder = new ArrayList<>();
  private final Map<Reference, FormField> parts = new HashMap<>();
  private final Set<Reference> seen = new HashSet<>();

  private record Inherited(String name, String type, PdfValue value) {}

  private Form(Revision revision) {
    this.revision = revision;
  }

  public static Form of(Revision revision) throws PdfBroken {
    var form = new Form(revision);
    Dictionary root = revision.dictionary(revision.catalogue().get("AcroForm"));
    var nothing = new Inherited("", "", PdfValue.NOTHING);
    for (PdfValue field : revision.elements(root.get("Fields"))) {
      form.add(field, nothing, 0);
    }
    return form;
  }

  /** All that hold values, in the form's order. */
  public List<FormField> fields() {
    return inOrder;
  }

  public Optional<FormField> field(Reference object) {
    return Optional.ofNullable(fields.get(object));
  }

  /** The field that this object is, or is a widget of. */
  public Optional<FormField> owner(Reference object) {
    return Optional.ofNullable(parts.get(object));
  }

  private void add(PdfValue value, Inherited inherited, int depth) throws PdfBroken {
    if (!(value instanceof Reference object) || !seen.add(object) || depth > DEEPEST) {
      // Fields are indirect objects, each once; whatever else it is has no signature that counts.
      throw new PdfBroken("pdf-form-broken", revision.end());
    }
    Dictionary field = revision.dictionary(value);
    var own =
        new Inherited(name(field, inherited), type(field, inherited), value(field, inherited));
    List<PdfValue> kids = revision.elements(field.get("Kids"));
    if (hasFields(kids)) {
      for (PdfValue kid : kids) {
        add(kid, own, depth + 1);
      }
    } else {
      keep(object, own, kids);
    }
  }

  private void keep(Reference object, Inherited own, List<PdfValue> kids) throws PdfBroken {
    var widgets = new ArrayList<Reference>();
    for (PdfValue kid : kids) {
      if (kid instanceof Reference widget) {
        widgets.add(widget);
      }
    }
    var field =
        new FormField(
            object,
            own.name,
            own.type,
            own.value,
            revision.dictionary(own.value),
            kids.isEmpty() ? List.of(object) : List.copyOf(widgets));
    fields.put(object, field);
    inOrder.add(field);
    parts.put(object, field);
    widgets.forEach(widget -> parts.put(widget, field));
  }

  private boolean hasFields(List<PdfValue> kids) throws PdfBroken {
    for (PdfValue kid : kids) {
      if (revision.dictionary(kid).has("T")) {
        return true;
      }
    }
    return false;
  }

  private String name(Dictionary field, Inherited inherited) throws PdfBroken {
    String own = revision.resolve(field.get("T")) instanceof Text text ? TextString.of(text) : "";
    return inherited.name.isEmpty() || own.isEmpty()
        ? inherited.name + own
        : inherited.name + "." + own;
  }

  private String type(Dictionary field, Inherited inherited) throws PdfBroken {
    return revision.resolve(field.get("FT")) instanceof PdfValue.Name name
        ? name.text()
        : inherited.type;
  }

  private static PdfValue value(Dictionary field, Inherited inherited) {
    return field.has("V") ? field.get("V") : inherited.value;
  }
}
