package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static nl.hechtwijzer.testing.DescriptionBuilder.fromNji;
import static org.assertj.core.api.Assertions.assertThat;

import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.intervention.Category;
import nl.hechtwijzer.intervention.Interventions;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names stand in one order everywhere: that of their keys, sign by sign, as the search index has
 * it. A database that sorts as a language does would put a space nowhere and an ø beside the o.
 */
@Transactional
abstract class NameOrderTest {

  @Autowired private StartDraft start;
  @Autowired private PublishDraft publish;
  @Autowired private FindEntries entries;
  @Autowired private Interventions interventions;
  @Autowired private SignedIn signedIn;

  private void published(String slug, String name) {
    DraftView draft =
        start.ofNewEntry(
            EntryForm.of(anIntervention(slug).named(name).describedBy(fromNji()).build()),
            Author.of(signedIn.person(Role.EDITOR)));
    publish.now(
        new PublishDraft.Decision(draft.id(), draft.version(), null, ""),
        Author.of(signedIn.person(Role.CHIEF_EDITOR)));
  }

  @Test
  void sortsNamesSignBySign() {
    published("proef-orde-o", "Proefvolgorde Østlig");
    published("proef-orde-z-2", "Proefvolgorde zorg");
    published("proef-orde-z1", "Proefvolgorde: zorg");
    published("proef-orde-den", "Proefvolgorde den Haag");
    published("proef-orde-de", "Proefvolgorde de zon");

    assertThat(
            entries.find(new EntryQuery("proefvolgorde", null, EntryQuery.Order.NAME, 1)).entries())
        .extracting(line -> line.entry().name())
        .containsExactly(
            "Proefvolgorde de zon",
            "Proefvolgorde den Haag",
            "Proefvolgorde zorg",
            "Proefvolgorde: zorg",
            "Proefvolgorde Østlig");
    assertThat(interventions.findSlugsByCategory(Category.PREVENTION, Limit.of(1000)))
        .filteredOn(slug -> slug.startsWith("proef-orde-"))
        .containsExactly(
            "proef-orde-de", "proef-orde-den", "proef-orde-z-2", "proef-orde-z1", "proef-orde-o");
  }
}
