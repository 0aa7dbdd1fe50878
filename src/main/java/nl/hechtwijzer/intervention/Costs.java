package nl.hechtwijzer.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an intervention costs, as an amount in euros, in words, or both.
 *
 * @param year the year for which the costs hold, where stated
 */
@Embeddable
public record Costs(
    @Column(name = "costs_text") @Nullable String text,
    @Column(name = "costs_amount") @Nullable BigDecimal amount,
    @Column(name = "costs_year") @Nullable Integer year) {

  public Costs {
    if (text == null && amount == null) {
      throw new IllegalArgumentException("Costs are stated in words, as an amount, or not at all");
    }
    if (amount != null && amount.signum() < 0) {
      throw new IllegalArgumentException("Costs are not negative");
    }
  }
}
