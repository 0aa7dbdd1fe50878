package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.hechtwijzer.account.ChangeOwnAccount;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.Passkeys;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.Typed;
import nl.hechtwijzer.site.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Passkeys: making, naming and removing them, and signing in with one. What a device is asked is
 * kept until it answers, and counts once: in the session, or by the browser of somebody who has
 * none yet.
 */
@Controller
class PasskeyController {

  private static final String SIGN_IN = WorkplacePaths.SIGN_IN + "/passkey";
  private static final String ASKED = "hechtwijzer-passkey";

  private final Passkeys passkeys;
  private final ChangeOwnAccount account;
  private final SessionStart session;
  private final PasswordAnswers answers;
  private final OwnCookies cookies;
  private final PublicKeyCredentialCreationOptionsRepository askedForNew =
      new HttpSessionPublicKeyCredentialCreationOptionsRepository();

  PasskeyController(
      Passkeys passkeys,
      ChangeOwnAccount account,
      SessionStart session,
      PasswordAnswers answers,
      OwnCookies cookies) {
    this.passkeys = passkeys;
    this.account = account;
    this.session = session;
    this.answers = answers;
    this.cookies = cookies;
  }

  /** Whoever finds a computer unlocked must not be able to add a way in: the password is asked. */
  @EditorOnly
  @PostMapping(
      path = WorkplacePaths.PASSKEYS + "/vraag",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> askForNew(
      SignedInPerson person,
      @RequestParam(defaultValue = "") String wachtwoord,
      Wording wording,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignIn.Outcome confirmed = account.confirm(person, wachtwoord, request.getRemoteAddr());
    if (!(confirmed instanceof SignIn.Recognised)) {
      String error = answers.to(confirmed, response, "account.password.current.wrong", wording);
      return ResponseEntity.status(response.getStatus())
          .body(PasskeyJson.write(Map.of("fout", String.valueOf(error))));
    }
    PublicKeyCredentialCreationOptions options =
        passkeys.askForNew(PersonInSession.authenticated(person));
    askedForNew.save(request, response, options);
    return ResponseEntity.ok(PasskeyJson.write(options));
  }

  @EditorOnly
  @PostMapping(path = WorkplacePaths.PASSKEYS, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> add(
      @RequestParam(defaultValue = "") String naam,
      @RequestParam(defaultValue = "") String antwoord,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response) {
    PublicKeyCredentialCreationOptions options = askedForNew.load(request);
    askedForNew.save(request, response, null);
    Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made =
        PasskeyJson.made(antwoord);
    if (options == null || made.isEmpty()) {
      return refused();
    }
    try {
      passkeys.add(
          new ImmutableRelyingPartyRegistrationRequest(
              options, new RelyingPartyPublicKey(made.get(), name(naam))));
      return to(language.localise(WorkplacePaths.MY_ACCOUNT + "?gewijzigd=passkey-gemaakt"));
    } catch (RuntimeException notRight) {
      return refused();
    }
  }

  @EditorOnly
  @PostMapping(WorkplacePaths.PASSKEYS + "/{id}/naam")
  String rename(
      SignedInPerson person,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String naam,
      Language language) {
    passkeys.rename(person, id, name(naam));
    return "redirect:" + language.localise(WorkplacePaths.MY_ACCOUNT + "?gewijzigd=passkey-naam");
  }

  @EditorOnly
  @PostMapping(WorkplacePaths.PASSKEYS + "/{id}/verwijderen")
  String remove(SignedInPerson person, @PathVariable String id, Language language) {
    passkeys.remove(person, id);
    return "redirect:" + language.localise(WorkplacePaths.MY_ACCOUNT + "?gewijzigd=passkey-weg");
  }

  @PostMapping(path = SIGN_IN + "/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
    PublicKeyCredentialRequestOptions options = passkeys.ask();
    cookies.keep(ASKED, options.getChallenge().toBase64UrlString(), request, response);
    return ResponseEntity.ok(PasskeyJson.write(options));
  }

  @PostMapping(path = SIGN_IN, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> signIn(
      @RequestParam(defaultValue = "") String antwoord,
      @RequestParam(defaultValue = "") String naar,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Passkeys.Asked> asked =
        cookies
            .take(ASKED, request, response)
            .map(kept -> new Passkeys.Asked(Bytes.fromBase64(kept.text()), kept.at()));
    Optional<SignedInPerson> person =
        asked.flatMap(
            question -> PasskeyJson.used(antwoord).flatMap(answer -> recognised(question, answer)));
    if (person.isEmpty()) {
      return refused();
    }
    session.signIn(person.get(), request, response);
    return to(WorkplacePaths.afterSignIn(naar, language));
  }

  private Optional<SignedInPerson> recognised(
      Passkeys.Asked asked, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
    try {
      return passkeys.recognise(asked, answer);
    } catch (RuntimeException notRight) {
      return Optional.empty();
    }
  }

  private static ResponseEntity<String> to(String path) {
    return ResponseEntity.ok(PasskeyJson.write(Map.of("naar", path)));
  }

  private ResponseEntity<String> refused() {
    passkeys.refused();
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body("{}");
  }

  private static String name(String typed) {
    String name = Typed.line(typed);
    return DisplayName.isFine(name) && name.length() <= Passkeys.LONGEST_NAME ? name : "Passkey";
  }
}
