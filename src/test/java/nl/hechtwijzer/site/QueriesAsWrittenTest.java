package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import nl.hechtwijzer.testing.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;

/** What makes it right that queries are not taken apart at the start. */
@RepositoryTest
class QueriesAsWrittenTest {

  @Autowired private ApplicationContext application;

  @Test
  void noWrittenQueryIsOrderedOrPagedByAnArgument() {
    List<Method> written =
        application.getBeansOfType(RepositoryFactoryInformation.class).values().stream()
            .map(repository -> repository.getRepositoryInformation().getRepositoryInterface())
            .flatMap(repository -> Arrays.stream(((Class<?>) repository).getMethods()))
            .filter(method -> AnnotatedElementUtils.hasAnnotation(method, Query.class))
            .toList();

    assertThat(written)
        .hasSizeGreaterThan(20)
        .noneSatisfy(
            method ->
                assertThat(method.getParameterTypes()).containsAnyOf(Sort.class, Pageable.class));
  }
}
