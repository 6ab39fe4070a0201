package org.qoltanba.web.ui.register;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.primefaces.component.datatable.DataTable;
import org.qoltanba.document.State;

/** The register at hand. */
@Named("register")
@ViewScoped
public class RegisterList implements Serializable {

  private static final String ENTRIES = ":workspace:entries";

  private RegisterRoom room;
  private Wanted wanted;
  private Entries entries;
  private boolean open;

  protected RegisterList() {}

  @Inject
  public RegisterList(RegisterRoom room) {
    this.room = room;
    clear();
  }

  /** Asks once, so that who may not read the register is told so on the page. */
  public void open() {
    room.page(wanted, 0, 1);
    open = true;
  }

  public boolean isOpen() {
    return open;
  }

  /** Shows the first page of what is looked for. */
  public void look() {
    UIComponent table = FacesContext.getCurrentInstance().getViewRoot().findComponent(ENTRIES);
    ((DataTable) table).setFirst(0);
  }

  /** Looks for everything again. */
  public final void clear() {
    wanted = new Wanted();
    entries = new Entries(room, wanted);
  }

  public Wanted getWanted() {
    return wanted;
  }

  public Entries getEntries() {
    return entries;
  }

  /** The ids of the kinds by their names. */
  public Map<String, String> getKinds() {
    return room.names();
  }

  public State[] getStates() {
    return State.values();
  }
}
