package nl.hechtwijzer.intervention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hechtwijzer.site.UseCase;
import nl.hechtwijzer.vocabulary.TermList;
import org.springframework.data.domain.Limit;

/** Reads which published entries use a term or a source, also in what a source said before. */
@UseCase(readOnly = true)
public class ReadUse {

  private final Interventions interventions;

  ReadUse(Interventions interventions) {
    this.interventions = interventions;
  }

  /** How many entries each source describes, by its key; a source without entries is absent. */
  public Map<String, Long> countPerSource() {
    return interventions.countBySource().stream()
        .collect(Collectors.toMap(SourceCount::source, SourceCount::count));
  }

  /** How many entries use each term, by list and slug; a term without entries is absent. */
  public Map<TermList, Map<String, Long>> countPerTerm() {
    return interventions.countByTerm().stream()
        .collect(
            Collectors.groupingBy(
                TermCount::list,
                () -> new EnumMap<>(TermList.class),
                Collectors.toMap(TermCount::slug, TermCount::count)));
  }

  /** The first entries that use a term, by name. */
  public List<InterventionName> using(TermList list, String slug, int atMost) {
    return interventions.findNamesByTerm(list, slug, Limit.of(atMost));
  }
}
