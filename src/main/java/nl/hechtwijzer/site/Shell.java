package nl.hechtwijzer.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of every page needs to know; templates find it as {@code shell}.
 *
 * @param language the language of this page
 * @param section the current item of the navigation, if the page belongs to one
 * @param switchUrl this page, with its query, in the other language
 * @param here the full address of this page, with its query, for who reads it on paper; absent for
 *     an error
 * @param addresses where search engines find this page; absent for an error
 * @param catalogueVersion the version of the catalogue that is shown
 * @param catalogueDate the day on which that version came about
 */
public record Shell(
    Language language,
    @Nullable Section section,
    String switchUrl,
    @Nullable String here,
    @Nullable Addresses addresses,
    long catalogueVersion,
    LocalDate catalogueDate) {

  private static final List<Section> SECTIONS = List.of(Section.values());

  /**
   * The full addresses of a page.
   *
   * @param canonical the page itself, without query
   * @param dutch the page in Dutch
   * @param english the page in English
   */
  public record Addresses(String canonical, String dutch, String english) {

    /** Those of the page at this path, for a page in this language. */
    public static Addresses of(String path, Language language, SiteSettings settings) {
      String dutch = settings.url(Language.DUTCH, path);
      String english = settings.url(Language.ENGLISH, path);
      return new Addresses(language == Language.DUTCH ? dutch : english, dutch, english);
    }
  }

  /** The same for a page that shows, in its own way, what search engines find elsewhere. */
  public Shell foundAt(Addresses elsewhere) {
    return new Shell(
        language, section, switchUrl, here, elsewhere, catalogueVersion, catalogueDate);
  }

  /** The items of the navigation. */
  public List<Section> sections() {
    return SECTIONS;
  }
}
