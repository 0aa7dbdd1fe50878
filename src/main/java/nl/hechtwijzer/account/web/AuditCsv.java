package nl.hechtwijzer.account.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import nl.hechtwijzer.account.ReadAuditLog;
import nl.hechtwijzer.site.Wording;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes the audit log as a file that a spreadsheet opens, without letting a cell compute. */
class AuditCsv implements Closeable {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** What a spreadsheet takes for the start of a formula (OWASP, CSV injection). */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** A Dutch spreadsheet parts columns at semicolons; in quotes, no text makes a column itself. */
  private static final CSVFormat FORMAT =
      CSVFormat.EXCEL.builder().setDelimiter(';').setQuoteMode(QuoteMode.ALL).get();

  private final CSVPrinter printer;

  AuditCsv(Writer writer, Wording wording) throws IOException {
    // Without it a spreadsheet reads the letters with accents as two others.
    writer.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(
        wording.text("audit.column.at"),
        wording.text("audit.column.person"),
        wording.text("audit.column.act"),
        wording.text("audit.column.subject"),
        wording.text("audit.column.details"),
        wording.text("audit.column.address"));
  }

  void add(ReadAuditLog.Line line, String act) {
    try {
      printer.printRecord(
          Moments.precise(line.at()),
          harmless(line.personName()),
          harmless(act),
          harmless(line.subject()),
          harmless(line.details()),
          harmless(line.address()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
