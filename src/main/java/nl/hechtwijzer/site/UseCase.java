package nl.hechtwijzer.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something a person does with the catalogue: a transaction begins and ends here. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Service
@Transactional
public @interface UseCase {

  /** Whether the use case only reads. */
  @AliasFor(annotation = Transactional.class)
  boolean readOnly() default false;
}
