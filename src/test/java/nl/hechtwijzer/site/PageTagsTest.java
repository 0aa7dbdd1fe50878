package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;

class PageTagsTest {

  private final Time time = new Time();
  private final Catalogue catalogue = new Catalogue();
  private final PageTags tags =
      new PageTags(catalogue, build(), settings("https://een.example"), time);

  @Test
  void staysTheSameWithinAVersionAndADay() {
    String before = tags.tag(Language.DUTCH, "q=nika");
    time.now = Instant.parse("2026-11-21T22:59:59Z");

    assertThat(tags.tag(Language.DUTCH, "q=nika")).isEqualTo(before).startsWith("W/\"7-2026-11-21");
  }

  @Test
  void changesAtMidnightInAmsterdam() {
    String before = tags.tag(Language.DUTCH, null);
    time.now = Instant.parse("2026-11-21T23:00:00Z");

    assertThat(tags.tag(Language.DUTCH, null)).isNotEqualTo(before).contains("2026-11-22");
  }

  @Test
  void changesWithVersionLanguageAndQuery() {
    String before = tags.tag(Language.DUTCH, null);

    assertThat(tags.tag(Language.ENGLISH, null)).isNotEqualTo(before);
    assertThat(tags.tag(Language.DUTCH, "q=a")).isNotEqualTo(before);
    catalogue.edition = new CatalogueState.Edition(8, Instant.EPOCH, true);
    assertThat(tags.tag(Language.DUTCH, null)).isNotEqualTo(before);
  }

  /** As after a copy of the data was put back and another change was published. */
  @Test
  void changesWithOtherContentUnderTheSameNumber() {
    String before = tags.tag(Language.DUTCH, null);
    catalogue.edition =
        new CatalogueState.Edition(7, Instant.parse("2026-11-20T08:00:00.000001Z"), true);

    assertThat(tags.tag(Language.DUTCH, null)).isNotEqualTo(before);
  }

  @Test
  void changesWithASettingThatPagesShow() {
    PageTags moved = new PageTags(catalogue, build(), settings("https://twee.example"), time);

    assertThat(moved.tag(Language.DUTCH, null)).isNotEqualTo(tags.tag(Language.DUTCH, null));
  }

  @Test
  void givesPagesOfOneVersionTheSameTagOnEveryNode() {
    PageTags elsewhere = new PageTags(catalogue, build(), settings("https://een.example"), time);

    assertThat(elsewhere.tag(Language.DUTCH, "q=a")).isEqualTo(tags.tag(Language.DUTCH, "q=a"));
  }

  @Test
  void neverGivesTheTagAgainOfAPageThatIsMadeWithoutTheIndex() {
    PageTags elsewhere = new PageTags(catalogue, build(), settings("https://een.example"), time);
    String complete = tags.tag(Language.DUTCH, null);
    catalogue.edition = new CatalogueState.Edition(7, Instant.EPOCH, false);

    assertThat(tags.tag(Language.DUTCH, null))
        .startsWith("W/\"7~")
        .isNotEqualTo(complete)
        .isNotEqualTo(elsewhere.tag(Language.DUTCH, null));
    catalogue.edition = new CatalogueState.Edition(7, Instant.EPOCH, true);
    assertThat(tags.tag(Language.DUTCH, null)).isEqualTo(complete);
  }

  private BuildId build() {
    return new BuildId(
        new StaticListableBeanFactory().getBeanProvider(BuildProperties.class), time);
  }

  private static final class Catalogue implements CatalogueState {
    private Edition edition = new Edition(7, Instant.EPOCH, true);

    @Override
    public long version() {
      return edition.version();
    }

    @Override
    public Edition edition() {
      return edition;
    }

    @Override
    public Instant changedAt() {
      return Instant.EPOCH;
    }
  }

  private static SiteSettings settings(String baseUrl) {
    return new SiteSettings(URI.create(baseUrl), null);
  }

  private static final class Time extends Clock {
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Amsterdam");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
