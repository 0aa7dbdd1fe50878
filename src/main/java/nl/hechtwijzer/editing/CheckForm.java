package nl.hechtwijzer.editing;

import java.util.stream.Collectors;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.intervention.ReadSources;
import nl.hechtwijzer.site.UseCase;
import nl.hechtwijzer.vocabulary.ReadVocabulary;

/** Says what a form of an entry comes to, or what has to be put right before it is published. */
@UseCase(readOnly = true)
public class CheckForm {

  private final ReadVocabulary vocabulary;
  private final ReadSources sources;
  private final SlugUses slugs;

  CheckForm(ReadVocabulary vocabulary, ReadSources sources, SlugUses slugs) {
    this.vocabulary = vocabulary;
    this.sources = sources;
    this.slugs = slugs;
  }

  /** Whether an address that entries could have is that of another page of the site. */
  public static boolean isUsedByTheSite(String slug) {
    return EntryCheck.USED_BY_THE_SITE.contains(slug);
  }

  /** Checks what is typed for this entry, whose own slugs, also former ones, it may use. */
  public CheckedEntry of(EntryForm form, long entryId) {
    return form.check(
        vocabulary.latest(),
        sources.all().stream().map(PublishedSource::key).collect(Collectors.toSet()),
        slug -> slugs.findBySlug(slug).filter(use -> use.entryId() != entryId).isPresent());
  }
}
