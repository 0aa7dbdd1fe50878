package nl.hechtwijzer.editing;

import nl.hechtwijzer.intervention.DescriptionField;

/** A part of a description that is written in words. */
public enum TextPart {
  NAME("nameAsGiven", DescriptionField.NAME, 200, Kind.LINE),
  SUMMARY("summary", DescriptionField.SUMMARY, 2000, Kind.PLAIN),
  COMMITTEE("recognition.committee", DescriptionField.RECOGNITION, 300, Kind.LINE),
  REASON("recognition.reason", DescriptionField.RECOGNITION, 2000, Kind.PLAIN),
  TARGET_GROUP("targetGroup", DescriptionField.TARGET_GROUP, 4000, Kind.MARKED_UP),
  CONTRAINDICATION(
      "contraindicationText", DescriptionField.CONTRAINDICATIONS, 4000, Kind.MARKED_UP),
  GOAL("goal", DescriptionField.GOAL, 4000, Kind.MARKED_UP),
  APPROACH("approach", DescriptionField.APPROACH, 8000, Kind.MARKED_UP),
  DURATION("duration", DescriptionField.DURATION, 2000, Kind.MARKED_UP),
  COSTS("costs.text", DescriptionField.COSTS, 2000, Kind.PLAIN),
  MATERIALS("materials", DescriptionField.MATERIALS, 4000, Kind.MARKED_UP),
  RESEARCH("research", DescriptionField.RESEARCH, 8000, Kind.MARKED_UP),
  REASONING("reasoning", DescriptionField.REASONING, 8000, Kind.MARKED_UP),
  OWNER("owner", DescriptionField.OWNER, 2000, Kind.MARKED_UP);

  private final String part;
  private final DescriptionField field;
  private final int limit;
  private final Kind kind;

  TextPart(String part, DescriptionField field, int limit, Kind kind) {
    this.part = part;
    this.field = field;
    this.limit = limit;
    this.kind = kind;
  }

  /** What the text may hold. */
  public enum Kind {
    /** One line. */
    LINE,
    /** Several lines, without markup. */
    PLAIN,
    /** Several lines with the markup that the public page renders. */
    MARKED_UP
  }

  /** The name of its field within a description. */
  public String part() {
    return part;
  }

  /** The statement it belongs to. */
  public DescriptionField field() {
    return field;
  }

  /** How many characters the column of the database holds. */
  public int limit() {
    return limit;
  }

  /** How many lines it may have, and whether markup means something in it. */
  public Kind kind() {
    return kind;
  }
}
