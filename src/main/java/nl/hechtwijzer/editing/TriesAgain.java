package nl.hechtwijzer.editing;

import java.lang.reflect.Method;
import nl.hechtwijzer.intervention.UseCase;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets two acts of editors that got in each other's way in the database follow each other. Of such
 * an act nothing is left, so it is done again and then meets what the other did, to which it has an
 * answer with a name ({@link DraftChangedMeanwhile}, {@link SlugTaken}, …).
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class TriesAgain extends StaticMethodMatcherPointcutAdvisor {

  private static final long serialVersionUID = 1L;
  private static final int ATTEMPTS = 3;

  TriesAgain() {
    // Around the transaction, which has no place of its own in the order and so comes last.
    setOrder(0);
    setAdvice((MethodInterceptor) TriesAgain::attempt);
  }

  @Override
  public boolean matches(Method method, Class<?> targetClass) {
    return targetClass.getPackageName().equals(TriesAgain.class.getPackageName())
        && targetClass.isAnnotationPresent(UseCase.class);
  }

  private static @Nullable Object attempt(MethodInvocation act) throws Throwable {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // Part of another act, which is then done again as a whole.
      return act.proceed();
    }
    for (int left = ATTEMPTS - 1; ; left--) {
      try {
        return ((ProxyMethodInvocation) act).invocableClone().proceed();
      } catch (ConcurrencyFailureException conflict) {
        if (left == 0) {
          throw new AtTheSameTime(conflict);
        }
      } catch (DataIntegrityViolationException conflict) {
        // Someone else was first with something that can be there once. Whatever else the database
        // refuses is no race but a mistake of the program.
        if (left == 0) {
          throw isThereOnce(conflict) ? new AtTheSameTime(conflict) : conflict;
        }
      }
    }
  }

  /** Hibernate says which kind of rule it was; Spring passes that on for plain SQL alone. */
  private static boolean isThereOnce(DataIntegrityViolationException conflict) {
    return conflict instanceof DuplicateKeyException
        || (conflict.getCause() instanceof ConstraintViolationException violation
            && violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE);
  }
}
