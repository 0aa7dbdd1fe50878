package nl.hechtwijzer.search.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Stream;
import nl.hechtwijzer.intervention.Intervention;
import nl.hechtwijzer.search.question.WordForms;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** One visit to the index, to be closed. It asks the database nothing. */
final class EntrySearch implements AutoCloseable {

  private final EntityManager database;
  private final SearchSession session;

  EntrySearch(EntityManagerFactory factory) {
    this.database = factory.createEntityManager();
    this.session = Search.session(database);
  }

  SearchSession session() {
    return session;
  }

  /** How many entries meet this. */
  int count(Ask asked) {
    return (int) session.search(Intervention.class).where(asked::of).fetchTotalHitCount();
  }

  /** Whether an entry meets this. */
  boolean hasAny(Ask asked) {
    return !session
        .search(Intervention.class)
        .select(entry -> entry.field(EntryDocument.SLUG, String.class))
        .where(asked::of)
        .fetchHits(1)
        .isEmpty();
  }

  /** The slugs of the first entries that meet this, the best first, and of equals by name. */
  List<String> slugs(Ask asked, int atMost) {
    return session
        .search(Intervention.class)
        .select(entry -> entry.field(EntryDocument.SLUG, String.class))
        .where(asked::of)
        .sort(entry -> entry.score().then().field(EntryDocument.NAME_ORDER))
        .fetchHits(atMost);
  }

  /** The words of the names and leading texts of the first entry that meets this. */
  Stream<String> words(Ask asked) {
    return session
        .search(Intervention.class)
        .select(
            entry ->
                entry
                    .composite()
                    .from(
                        entry.field(EntryDocument.parts(EntryDocument.NAMES), String.class).list(),
                        entry.field(EntryDocument.parts(EntryDocument.TEXT), String.class).list())
                    .as((names, texts) -> Stream.concat(names.stream(), texts.stream())))
        .where(asked::of)
        .fetchHits(1)
        .stream()
        .flatMap(texts -> texts)
        .flatMap(text -> WordForms.words(text).stream());
  }

  @Override
  public void close() {
    database.close();
  }
}
