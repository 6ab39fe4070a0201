package org.qoltanba.rendering.metafile.gdi;

import java.awt.geom.AffineTransform;

/**
 * How logical units become those of the device ([MS-EMF] 2.1.21): by a transformation of the world,
 * then from a window to a viewport.
 *
 * @param mode as Windows numbers them
 * @param dotsPerMillimetre of the device, across and down
 */
public record Mapping(
    int mode, Pair dotsPerMillimetre, AffineTransform world, Frame window, Frame viewport) {

  private static final int FIRST_METRIC = 2;
  private static final int ISOTROPIC = 7;
  private static final int ANISOTROPIC = 8;

  /** Millimetres in the units of the modes from {@code MM_LOMETRIC} to {@code MM_TWIPS}. */
  private static final double[] UNITS = {0.1, 0.01, 0.254, 0.0254, 25.4 / 1440};

  /** Two numbers: of across and of down. */
  public record Pair(double x, double y) {

    public static final Pair ZERO = new Pair(0, 0);
    public static final Pair ONE = new Pair(1, 1);

    private Pair by(Pair factor) {
      return new Pair(x * factor.x, y * factor.y);
    }
  }

  /** Where a rectangle begins, and how large it is. */
  public record Frame(Pair origin, Pair extent) {

    static final Frame UNIT = new Frame(Pair.ZERO, Pair.ONE);
  }

  /** The one to begin with: logical units are the device's. */
  public static Mapping plain(Pair dotsPerMillimetre) {
    return new Mapping(1, dotsPerMillimetre, new AffineTransform(), Frame.UNIT, Frame.UNIT);
  }

  public Mapping in(int itsMode) {
    return new Mapping(itsMode, dotsPerMillimetre, world, window, viewport);
  }

  public Mapping through(AffineTransform itsWorld) {
    return new Mapping(mode, dotsPerMillimetre, itsWorld, window, viewport);
  }

  public Mapping windowAt(Pair origin) {
    return with(new Frame(origin, window.extent()), viewport);
  }

  public Mapping windowOf(Pair extent) {
    return with(new Frame(window.origin(), extent), viewport);
  }

  public Mapping windowBy(Pair factor) {
    return windowOf(window.extent().by(factor));
  }

  public Mapping viewportAt(Pair origin) {
    return with(window, new Frame(origin, viewport.extent()));
  }

  public Mapping viewportOf(Pair extent) {
    return with(window, new Frame(viewport.origin(), extent));
  }

  public Mapping viewportBy(Pair factor) {
    return viewportOf(viewport.extent().by(factor));
  }

  private Mapping with(Frame itsWindow, Frame itsViewport) {
    return new Mapping(mode, dotsPerMillimetre, world, itsWindow, itsViewport);
  }

  AffineTransform toDevice() {
    Pair scale = scale();
    var device = AffineTransform.getTranslateInstance(viewport.origin().x(), viewport.origin().y());
    device.scale(scale.x(), scale.y());
    device.translate(-window.origin().x(), -window.origin().y());
    device.concatenate(world);
    if (!(Math.abs(device.getDeterminant()) > 1e-12)) {
      throw new NotDrawn("a mapping to nothing");
    }
    return device;
  }

  private Pair scale() {
    if (mode >= FIRST_METRIC && mode < ISOTROPIC) {
      double unit = UNITS[mode - FIRST_METRIC];
      return new Pair(unit * dotsPerMillimetre.x(), -unit * dotsPerMillimetre.y());
    }
    if (mode != ISOTROPIC && mode != ANISOTROPIC) {
      return Pair.ONE;
    }
    double x = viewport.extent().x() / window.extent().x();
    double y = viewport.extent().y() / window.extent().y();
    double least = Math.min(Math.abs(x), Math.abs(y));
    return mode == ISOTROPIC
        ? new Pair(Math.copySign(least, x), Math.copySign(least, y))
        : new Pair(x, y);
  }
}
