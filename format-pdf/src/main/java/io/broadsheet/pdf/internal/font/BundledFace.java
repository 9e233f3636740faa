package io.broadsheet.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** A bundled font that is there, and is read when it is first asked for. */
final class BundledFace implements Supplier<Face> {
  private final ClassLoader loader;
  private final BundledFont font;
  private volatile Typeface read;

  BundledFace(ClassLoader loader, BundledFont font) {
    this.loader = loader;
    this.font = font;
  }

  @Override
  public Typeface get() {
    Typeface face = read;
    return face != null ? face : readOnce();
  }

  private synchronized Typeface readOnce() {
    if (read == null) {
      try (InputStream in = loader.getResourceAsStream(font.resource)) {
        if (in == null) {
          throw new IOException(font.resource + " was there and is gone");
        }
        read = FontFile.read(font.resource, in.readAllBytes()).get(0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read;
  }
}
