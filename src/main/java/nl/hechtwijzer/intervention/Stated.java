package nl.hechtwijzer.intervention;

import java.util.List;

/**
 * A value of the catalogue with who states it.
 *
 * @param value what is stated
 * @param sources the keys of the sources that state it, in the editors' order; never empty
 */
public record Stated<T>(T value, List<String> sources) {

  public Stated {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("A stated value has a source");
    }
  }
}
