package nl.hechtwijzer.site;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Every query of a repository is used as it is written. Spring Data would take each of them apart
 * at the start, to be able to add an order or to count its pages, which nothing here asks for: a
 * tenth of the start. Hibernate still reads and checks each one at the start.
 */
@Component
class QueriesAsWritten implements BeanPostProcessor {

  private static final QueryEnhancerSelector AS_WRITTEN =
      query -> QueryEnhancerFactories.fallback();

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> repository) {
      repository.setQueryEnhancerSelectorSource(AS_WRITTEN);
    }
    return bean;
  }
}
