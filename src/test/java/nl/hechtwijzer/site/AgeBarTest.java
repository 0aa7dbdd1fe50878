package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeBarTest {

  @Test
  void drawsPregnancyBeforeBirth() {
    AgeBar bar = AgeBar.of(-9, -1, "zwangerschap");

    assertThat(bar.span()).isEqualTo(new AgeBar.Span("0.0%", "14.0%", "14.0%", false, false));
  }

  @Test
  void leavesAnOpenEndOpen() {
    AgeBar bar = AgeBar.of(48, null, "vanaf 4 jaar");

    assertThat(bar.span().openEnd()).isTrue();
    assertThat(bar.span().endX()).isEqualTo("100.0%");
  }

  @Test
  void keepsAShortRangeVisible() {
    assertThat(AgeBar.of(24, 24, "2 jaar").span().width()).isEqualTo("3.0%");
    assertThat(AgeBar.of(299, 299, "24 jaar").span().endX()).isEqualTo("100.0%");
  }

  @Test
  void drawsNothingWhenTheSourcesAreSilent() {
    assertThat(AgeBar.silent("niet vermeld").span()).isNull();
  }
}
