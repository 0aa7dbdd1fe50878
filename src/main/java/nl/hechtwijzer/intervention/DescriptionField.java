package nl.hechtwijzer.intervention;

/** Everything a source can state about an intervention; each statement has its own places. */
public enum DescriptionField {
  NAME,
  SUMMARY,
  CATEGORIES,
  RECOGNITION,
  TARGET_GROUP,
  AGE,
  RECIPIENTS,
  SITUATIONS,
  CONTRAINDICATIONS,
  GOAL,
  APPROACH,
  THEMES,
  METHODS,
  SETTINGS,
  DURATION,
  PROVIDERS,
  COSTS,
  MATERIALS,
  RESEARCH,
  REASONING,
  OWNER,
  AUDIENCES,
  LINKS
}
