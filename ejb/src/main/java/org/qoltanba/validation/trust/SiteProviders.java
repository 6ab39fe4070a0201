package org.qoltanba.validation.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Cryptographic providers that a site is licensed for: the libraries in a folder, read once.
 *
 * <p>A library that does not declare its provider as a service is helped by a file {@code
 * providers.txt} with the name of the provider's class on a line. They are asked only here and
 * never registered with the JVM, where they would answer for the whole server.
 */
public final class SiteProviders implements Supplier<List<Provider>> {

  private static final Logger LOG = System.getLogger("org.qoltanba.validation");
  private static final String NAMES = "providers.txt";

  private final List<Provider> providers;

  /**
   * @throws UncheckedIOException if the folder can't be read
   */
  public SiteProviders(Optional<Path> folder) {
    providers = folder.map(SiteProviders::load).orElse(List.of());
  }

  @Override
  public List<Provider> get() {
    return providers;
  }

  private static List<Provider> load(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      URL[] libraries =
          files
              .filter(file -> file.toString().endsWith(".jar"))
              .map(SiteProviders::url)
              .toArray(URL[]::new);
      // Never closed: the providers load their classes as they need them.
      @SuppressWarnings("resource")
      var loader = new URLClassLoader(libraries, ClassLoader.getPlatformClassLoader());
      return load(loader, folder.resolve(NAMES));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of providers can't be read", e);
    }
  }

  private static List<Provider> load(ClassLoader loader, Path names) throws IOException {
    var found = new ArrayList<Provider>();
    // The loader also sees the platform's own.
    ServiceLoader.load(Provider.class, loader).stream()
        .filter(one -> one.type().getClassLoader() == loader)
        .forEach(one -> found.add(one.get()));
    if (Files.exists(names)) {
      for (String name : Files.readAllLines(names)) {
        named(name.strip(), loader).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Provider> named(String name, ClassLoader loader) {
    try {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(
              loader.loadClass(name).asSubclass(Provider.class).getConstructor().newInstance());
    } catch (ReflectiveOperationException | ClassCastException e) {
      LOG.log(Level.WARNING, "no provider could be made of the class {0}", name);
      return Optional.empty();
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
