package io.broadsheet.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** POI stamps entries with the clock; here they get one fixed time. */
final class StampedZip extends ZipArchiveOutputStream {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  StampedZip(OutputStream out) {
    super(out);
    setUseZip64(Zip64Mode.Never);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(TIME);
    super.putArchiveEntry(entry);
  }
}
