package nl.hechtwijzer.editing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.hechtwijzer.site.Typed;

/** Amounts of euros in Dutch notation: 1.250,50. */
public final class AmountText {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:€|eur|euro)?\\s*((?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(?:\\d{1,2}|-))?)\\s*(?:euro|eur)?");

  /** As many digits as the column holds before the comma. */
  private static final int MOST_DIGITS = 10;

  private static final int CENTS = 2;

  private AmountText() {}

  /** The amount that is meant, with two decimals; empty where the text is no amount. */
  public static Optional<BigDecimal> read(String typed) {
    var amount = AMOUNT.matcher(Typed.plain(typed));
    if (!amount.matches()) {
      return Optional.empty();
    }
    String digits = amount.group(1).replace(".", "").replace(",-", "").replace(',', '.');
    BigDecimal euros = new BigDecimal(digits).setScale(CENTS);
    return euros.precision() - CENTS <= MOST_DIGITS ? Optional.of(euros) : Optional.empty();
  }

  /** The amount as a field shows it, without cents where there are none. */
  public static String write(BigDecimal euros) {
    boolean whole = euros.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(
            whole ? "#,##0" : "#,##0.00",
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL")))
        .format(euros);
  }
}
