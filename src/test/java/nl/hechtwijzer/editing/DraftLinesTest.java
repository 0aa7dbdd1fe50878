package nl.hechtwijzer.editing;

import static nl.hechtwijzer.testing.ContentBuilder.anIntervention;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.RepositoryTest;
import nl.hechtwijzer.testing.SignedIn;
import nl.hechtwijzer.testing.SqlStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of drafts show lines, however long the texts are. */
@RepositoryTest
class DraftLinesTest {

  @Autowired private StartDraft start;
  @Autowired private ReviewDraft review;
  @Autowired private PublishDraft publish;
  @Autowired private ReadDrafts drafts;
  @Autowired private SignedIn signedIn;
  @Autowired private SqlStatements statements;
  @Autowired private EntityManager database;

  @Test
  void areReadWithoutTheTexts() {
    Author editor = Author.of(signedIn.person("schrijver-" + UUID.randomUUID(), Role.EDITOR));
    Author chief = Author.of(signedIn.person(Role.CHIEF_EDITOR));
    DraftView closed = start.ofNewEntry(EntryForm.of(anIntervention("proef-lijn").build()), editor);
    publish.now(new PublishDraft.Decision(closed.id(), closed.version(), null, ""), chief);
    DraftView planned = start.fromPublished(closed.entryId(), editor);
    publish.at(
        Instant.now().plus(Duration.ofDays(1)),
        new PublishDraft.Decision(planned.id(), planned.version(), null, ""),
        chief);
    DraftView offered = start.fromPublished(closed.entryId(), editor);
    review.submit(offered.id(), offered.version(), "", editor);

    assertThat(linesWithoutText(() -> drafts.ofEntry(closed.entryId())))
        .extracting(DraftLine::id)
        .containsExactly(offered.id(), planned.id(), closed.id());
    assertThat(linesWithoutText(() -> drafts.mine(editor, 100)))
        .extracting(DraftLine::id)
        .containsExactly(offered.id(), planned.id());
    assertThat(linesWithoutText(() -> drafts.waiting(100)))
        .contains(drafts.one(offered.id()).about());
    assertThat(linesWithoutText(() -> drafts.scheduled(100)))
        .contains(drafts.one(planned.id()).about());
    assertThat(linesWithoutText(() -> drafts.notPublished(100))).isEmpty();
  }

  private List<DraftLine> linesWithoutText(Supplier<List<DraftLine>> read) {
    database.flush();
    database.clear();
    List<List<DraftLine>> lines = new ArrayList<>();
    assertThat(statements.during(() -> lines.add(read.get())))
        .singleElement()
        .asString()
        .contains("from draft")
        .doesNotContain("typed");
    return lines.get(0);
  }
}
