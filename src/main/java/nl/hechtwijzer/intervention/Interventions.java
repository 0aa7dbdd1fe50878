package nl.hechtwijzer.intervention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.hechtwijzer.vocabulary.TermList;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All published interventions. */
public interface Interventions extends Repository<Intervention, Long> {

  /** The intervention with this slug. Said out loud: an entity graph is translated every time. */
  @Query(
      """
      select intervention from Intervention intervention
      left join fetch intervention.descriptions description left join fetch description.source
      where intervention.slug = :slug
      """)
  Optional<Intervention> findBySlug(String slug);

  /** The interventions with these slugs, in no order. */
  @Query(
      """
      select intervention from Intervention intervention
      left join fetch intervention.descriptions description left join fetch description.source
      where intervention.slug in :slugs
      """)
  List<Intervention> findBySlugIn(Collection<String> slugs);

  /** All interventions in the order of their names. */
  List<Intervention> findAllByOrderByNameKeyAscSlugAsc();

  /** The interventions of which a source's latest description states the category, by name. */
  @Query(
      """
      select intervention.slug from Intervention intervention
      where exists (
        select 1 from Description description join description.categories category
        where description.intervention = intervention and category = :category
        and not exists (
          select 1 from Description newer
          where newer.intervention = intervention and newer.source = description.source
          and newer.consultedOn > description.consultedOn))
      order by intervention.nameKey, intervention.slug
      """)
  List<String> findSlugsByCategory(Category category, Limit limit);

  /** How many interventions have the category. */
  @Query(
      """
      select count(intervention) from Intervention intervention
      where exists (
        select 1 from Description description join description.categories category
        where description.intervention = intervention and category = :category
        and not exists (
          select 1 from Description newer
          where newer.intervention = intervention and newer.source = description.source
          and newer.consultedOn > description.consultedOn))
      """)
  long countByCategory(Category category);

  /** The interventions that a source describes, by name. */
  @Query(
      """
      select intervention.slug from Intervention intervention
      where exists (
        select 1 from Description description
        where description.intervention = intervention and description.source.key = :source)
      order by intervention.nameKey, intervention.slug
      """)
  List<String> findSlugsBySource(String source, Limit limit);

  /** The interventions that a source's latest description advises against in a situation. */
  @Query(
      """
      select intervention.slug from Intervention intervention
      where exists (
        select 1 from Description description join description.terms used
        where description.intervention = intervention
        and used.role = nl.hechtwijzer.intervention.TermRole.CONTRAINDICATION
        and used.term.slug in :situations
        and not exists (
          select 1 from Description newer
          where newer.intervention = intervention and newer.source = description.source
          and newer.consultedOn > description.consultedOn))
      order by intervention.nameKey, intervention.slug
      """)
  List<String> findSlugsByContraindication(Collection<String> situations, Limit limit);

  /** How many interventions each source describes. */
  @Query(
      """
      select new nl.hechtwijzer.intervention.SourceCount(
        description.source.key, count(distinct description.intervention))
      from Description description group by description.source.key
      """)
  List<SourceCount> countBySource();

  /** Other interventions that are meant for one of these situations, most in common first. */
  @Query(
      """
      select intervention.slug from Intervention intervention
      join intervention.descriptions description join description.terms used
      where used.role = nl.hechtwijzer.intervention.TermRole.SITUATION
      and used.term.slug in :situations and intervention.slug <> :slug
      and not exists (
        select 1 from Description newer
        where newer.intervention = intervention and newer.source = description.source
        and newer.consultedOn > description.consultedOn)
      group by intervention.slug, intervention.nameKey
      order by count(distinct used.term.slug) desc, intervention.nameKey, intervention.slug
      """)
  List<String> findSlugsSharingSituation(String slug, Collection<String> situations, Limit limit);

  /** Other interventions whose ages overlap with these, by name. */
  @Query(
      """
      select intervention.slug from Intervention intervention
      where intervention.slug <> :slug and intervention.age is not null
      and (intervention.age.fromMonths is null or intervention.age.fromMonths <= :through)
      and (intervention.age.throughMonths is null or intervention.age.throughMonths >= :from)
      order by intervention.nameKey, intervention.slug
      """)
  List<String> findSlugsOverlappingAge(String slug, int from, int through, Limit limit);

  /** How many interventions have each headline: status, level, precision and their number. */
  @Query(
      """
      select new nl.hechtwijzer.intervention.HeadlineCount(
        intervention.headline.status, intervention.headline.level,
        intervention.headline.precision, count(intervention))
      from Intervention intervention
      group by intervention.headline.status, intervention.headline.level,
        intervention.headline.precision
      """)
  List<HeadlineCount> countByHeadline();

  /** How many interventions use each term. */
  @Query(
      """
      select new nl.hechtwijzer.intervention.TermCount(
        used.term.list, used.term.slug, count(distinct description.intervention))
      from Description description join description.terms used
      group by used.term.list, used.term.slug
      """)
  List<TermCount> countByTerm();

  /** The interventions that use a term, by name. */
  @Query(
      """
      select new nl.hechtwijzer.intervention.InterventionName(
        intervention.slug, intervention.name)
      from Intervention intervention
      where exists (
        select 1 from Description description join description.terms used
        where description.intervention = intervention
        and used.term.list = :list and used.term.slug = :slug)
      order by intervention.nameKey, intervention.slug
      """)
  List<InterventionName> findNamesByTerm(TermList list, String slug, Limit limit);

  /** Every entry's address, by name, without reading the entries. */
  @Query(
      """
      select new nl.hechtwijzer.intervention.PublishedAddress(
        intervention.slug, intervention.changedAt)
      from Intervention intervention order by intervention.nameKey, intervention.slug
      """)
  List<PublishedAddress> findAddresses();

  /** How many interventions there are. */
  long count();

  /** Stores a new or changed intervention. */
  Intervention save(Intervention intervention);

  /** Takes an intervention away from the public. */
  void delete(Intervention intervention);

  /** Sends to the database what was done so far. */
  void flush();
}
