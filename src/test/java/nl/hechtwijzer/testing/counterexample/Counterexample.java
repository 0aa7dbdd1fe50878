package nl.hechtwijzer.testing.counterexample;

import org.springframework.modulith.Modulithic;

/** A set of packages that breaks the rules on purpose, to show that they can be broken. */
@Modulithic
public class Counterexample {}
