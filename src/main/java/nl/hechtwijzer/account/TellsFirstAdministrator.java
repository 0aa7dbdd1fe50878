package nl.hechtwijzer.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once, in the log of the first start, how to sign in. */
@Component
class TellsFirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(TellsFirstAdministrator.class);

  private final FirstAdministrator first;

  TellsFirstAdministrator(FirstAdministrator first) {
    this.first = first;
  }

  @EventListener(ApplicationStartedEvent.class)
  void makeAndTell() {
    first
        .makeIfNobody()
        .ifPresent(
            made ->
                made.oneTimePassword()
                    .ifPresentOrElse(
                        password ->
                            LOG.info(
                                "Eerste beheerder gemaakt. Log in op /inloggen met naam {} en eenmalig wachtwoord {} (staat nergens anders; je kiest meteen een eigen wachtwoord).",
                                made.name(),
                                password),
                        () ->
                            LOG.info(
                                "Eerste beheerder gemaakt. Log in op /inloggen met naam {} en het wachtwoord uit hechtwijzer.admin.password.",
                                made.name())));
  }
}
