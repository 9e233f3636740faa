package io.broadsheet.epub.internal;

import io.broadsheet.xml.Xml;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.epub.EpubWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes EPUBLib's book as EPUB 3.3, where the library itself writes EPUB 2: the container (OCF)
 * with the package document made from the book, the same bytes every time.
 */
public final class Epub3Writer extends EpubWriter {
  private static final String FOLDER = "EPUB/";
  private static final byte[] MIMETYPE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);

  /** Not 1 January 1980: for that the JDK adds a field that the mimetype entry must not have. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final EditionPlan plan;

  public Epub3Writer(EditionPlan plan) {
    this.plan = plan;
  }

  @Override
  public void write(Book book, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    stored(zip, "mimetype", MIMETYPE);
    deflated(zip, "META-INF/container.xml", container());
    deflated(zip, FOLDER + EditionBook.PACKAGE, new PackageDocument(plan, book).bytes());
    for (Resource resource : EditionBook.inOrder(book)) {
      deflated(zip, FOLDER + resource.getHref(), resource.getData());
    }
    zip.finish();
  }

  private static byte[] container() {
    return new Xml()
        .open(
            "container",
            "xmlns",
            "urn:oasis:names:tc:opendocument:xmlns:container",
            "version",
            "1.0")
        .open("rootfiles")
        .empty(
            "rootfile",
            "full-path",
            FOLDER + EditionBook.PACKAGE,
            "media-type",
            "application/oebps-package+xml")
        .close()
        .close()
        .bytes();
  }

  private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    entry.setCrc(checksum.getValue());
    put(zip, entry, bytes);
  }

  private static void deflated(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    put(zip, new ZipEntry(name), bytes);
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
