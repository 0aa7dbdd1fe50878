package nl.hechtwijzer.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as the browser prints it on A4, read back from the PDF.
 *
 * @param pages how many sheets it takes
 * @param text all that is on them, as it would be read aloud
 * @param outside what lies beyond the edge of its sheet
 * @param missing what the page tells its reader on a screen and paper does not
 */
public record PrintedPage(int pages, String text, List<String> outside, List<String> missing) {

  /** Prints what the tab shows. */
  public static PrintedPage of(Page page) {
    page.waitForFunction("() => document.fonts.status === 'loaded'");
    List<String> sentences = Layout.sentences(page);
    try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
      Reader reader = new Reader();
      String text = reader.getText(document);
      String letters = letters(text);
      return new PrintedPage(
          document.getNumberOfPages(),
          text,
          reader.outside,
          sentences.stream().filter(sentence -> !letters.contains(letters(sentence))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which of these texts are on paper. */
  public List<String> including(String... words) {
    String letters = letters(text);
    return Stream.of(words).filter(word -> letters.contains(letters(word))).toList();
  }

  /** Without what line ends, ligatures and capitals of a style make different. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00ad]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Reads what stands within the margins, so that no page number comes between two lines. */
  private static final class Reader extends PDFTextStripper {

    private static final float MARGIN = 28;
    private static final float FOOT = 44;

    private final List<String> outside = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      PDRectangle sheet = getCurrentPage().getMediaBox();
      TextPosition first = positions.get(0);
      TextPosition last = positions.get(positions.size() - 1);
      if (first.getXDirAdj() < MARGIN
          || last.getXDirAdj() + last.getWidthDirAdj() > sheet.getWidth() - MARGIN) {
        outside.add(text);
      }
      if (first.getYDirAdj() < sheet.getHeight() - FOOT) {
        super.writeString(text, positions);
      }
    }
  }
}
