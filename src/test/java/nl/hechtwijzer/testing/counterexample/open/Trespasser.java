package nl.hechtwijzer.testing.counterexample.open;

import nl.hechtwijzer.testing.counterexample.closed.inside.Secret;

public class Trespasser {

  Secret secret() {
    return new Secret();
  }
}
