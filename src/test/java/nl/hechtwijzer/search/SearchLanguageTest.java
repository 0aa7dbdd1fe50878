package nl.hechtwijzer.search;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.lucene.index.IndexReader;
import org.junit.jupiter.api.Test;

/**
 * The index is asked in the language of Hibernate Search alone, so that another engine can stand
 * behind it. How an engine reads texts, and how it is set up, is said in its own classes; and only
 * Lucene can tell whether a folder of its own is whole.
 */
class SearchLanguageTest {

  private static final ArchRule IN_ITS_OWN_WORDS =
      noClasses()
          .that(
              not(
                  simpleNameStartingWith("Lucene")
                      .or(simpleNameStartingWith("OpenSearch"))
                      .or(simpleNameStartingWith("KeptFolder"))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.hibernate.search.backend..");

  @Test
  void noEngineIsKnownOutsideItsOwnClasses() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.hechtwijzer");

    assertThat(product).isNotEmpty();
    IN_ITS_OWN_WORDS.check(product);
  }

  @Test
  void noticesOneThatIs() {
    assertThat(
            IN_ITS_OWN_WORDS
                .evaluate(new ClassFileImporter().importClasses(Counterexample.class))
                .hasViolation())
        .isTrue();
  }

  /** Reads what an engine keeps. */
  private record Counterexample(IndexReader reader) {}
}
