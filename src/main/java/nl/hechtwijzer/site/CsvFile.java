package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A table that leaves the site as a file: a Dutch spreadsheet opens it in its columns, with the
 * letters that it was written with, and computes nothing. Every CSV is written by this.
 */
public final class CsvFile implements Closeable {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * What a spreadsheet may take for the start of a formula (OWASP, CSV injection): also behind what
   * it passes over, such as spaces, line ends, quotes and signs that nobody sees, and in the wide
   * signs that some read as the common ones.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\p{Z}\\p{Cc}\\p{Cf}\"'`]*[=+\\-@|%\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b].*"
              + "|[\\t\\r\\n].*",
          Pattern.DOTALL);

  /** A Dutch spreadsheet parts columns at semicolons; in quotes, no text makes a column itself. */
  private static final CSVFormat FORMAT =
      CSVFormat.EXCEL.builder().setDelimiter(';').setQuoteMode(QuoteMode.ALL).get();

  private final CSVPrinter printer;

  private CsvFile(Writer writer, List<String> headings) throws IOException {
    // Without it a spreadsheet reads the letters with accents as two others.
    writer.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(writer, FORMAT);
    add(headings);
  }

  /** Begins a file with this name as the answer to a request. */
  public static CsvFile in(HttpServletResponse response, String name, List<String> headings)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    return new CsvFile(response.getWriter(), headings);
  }

  /** Adds a row, with a cell for each heading. */
  public void add(List<String> cells) {
    try {
      printer.printRecord(cells.stream().map(CsvFile::harmless));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text as a cell that is no formula; lines in it end as in every other cell. */
  private static String harmless(String cell) {
    String lines = cell.replace("\r\n", "\n").replace('\r', '\n');
    return FORMULA.matcher(lines).matches() ? "'" + lines : lines;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
