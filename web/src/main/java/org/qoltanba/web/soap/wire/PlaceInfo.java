package org.qoltanba.web.soap.wire;

import jakarta.xml.bind.annotation.XmlType;

/** A rectangle on a page. */
@XmlType(
    name = "UploadPlace",
    propOrder = {"page", "left", "bottom", "width", "height"})
public class PlaceInfo {

  public int page;

  public double left;

  public double bottom;

  public double width;

  public double height;
}
