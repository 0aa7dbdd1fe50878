package nl.hechtwijzer.testing;

import java.util.ArrayList;
import java.util.List;
import nl.hechtwijzer.intervention.Alias;
import nl.hechtwijzer.intervention.InterventionContent;
import nl.hechtwijzer.intervention.InterventionProfile;

/**
 * Makes entries for tests. What a test does not mention is as plain as it can be: one description,
 * of prevention, that is silent about everything else.
 */
public final class ContentBuilder {

  private String slug = "voorbeeld";
  private String name = "Voorbeeld";
  private final List<Alias> aliases = new ArrayList<>();
  private final List<DescriptionBuilder> descriptions = new ArrayList<>();

  private ContentBuilder() {}

  public static ContentBuilder anIntervention() {
    return new ContentBuilder();
  }

  public static ContentBuilder anIntervention(String slug) {
    return new ContentBuilder().slug(slug).named(slug);
  }

  public ContentBuilder slug(String slug) {
    this.slug = slug;
    return this;
  }

  public ContentBuilder named(String name) {
    this.name = name;
    return this;
  }

  public ContentBuilder alsoNamed(String name) {
    return alsoNamed(name, Alias.Origin.SOURCE);
  }

  public ContentBuilder alsoNamed(String name, Alias.Origin origin) {
    aliases.add(new Alias(name, origin));
    return this;
  }

  /** Adds descriptions, in the editors' order. */
  public ContentBuilder describedBy(DescriptionBuilder... more) {
    descriptions.addAll(List.of(more));
    return this;
  }

  public InterventionContent build() {
    List<DescriptionBuilder> all =
        descriptions.isEmpty() ? List.of(DescriptionBuilder.aDescription()) : descriptions;
    return new InterventionContent(
        slug, name, aliases, all.stream().map(DescriptionBuilder::build).toList());
  }

  public InterventionProfile profile() {
    return InterventionProfile.of(build());
  }
}
