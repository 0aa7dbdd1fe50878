package nl.hechtwijzer.editing.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.hechtwijzer.account.EditorOnly;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.WorkplaceLinks;
import nl.hechtwijzer.editing.EntryListing;
import nl.hechtwijzer.editing.EntryQuery;
import nl.hechtwijzer.editing.EntryState;
import nl.hechtwijzer.editing.FindEntries;
import nl.hechtwijzer.site.EmptyState;
import nl.hechtwijzer.site.PageLink;
import nl.hechtwijzer.site.Pager;
import nl.hechtwijzer.site.SelectBox;
import nl.hechtwijzer.site.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The table of all entries, to find the one that has to be worked on. */
@Controller
@EditorOnly
class EntriesController implements WorkplaceLinks {

  static final String PATH = "/beheer/interventies";

  private static final String TEXT = "q";
  private static final String STATE = "status";
  private static final String ORDER = "sorteer";
  private static final String PAGE = "pagina";

  private final FindEntries entries;
  private final EntryWords words;
  private final Moments moments;

  EntriesController(FindEntries entries, EntryWords words, Moments moments) {
    this.entries = entries;
    this.words = words;
    this.moments = moments;
  }

  @Override
  public List<WorkplaceLink> workplaceLinks() {
    return List.of(new WorkplaceLink("entries.nav", PATH, 10, Role.EDITOR));
  }

  /** Where the page of one entry is. */
  static String path(long entryId) {
    return PATH + "/" + entryId;
  }

  @GetMapping(PATH)
  String list(
      @RequestParam(name = TEXT, defaultValue = "") String text,
      @RequestParam(name = STATE, defaultValue = "") String state,
      @RequestParam(name = ORDER, defaultValue = "") String order,
      @RequestParam(name = PAGE, defaultValue = "1") String page,
      Wording wording,
      Model model) {
    EntryQuery query =
        new EntryQuery(
            text,
            find(EntryState.values(), state).orElse(null),
            find(EntryQuery.Order.values(), order).orElse(EntryQuery.Order.NAME),
            page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    EntryListing found = entries.find(query);
    model.addAttribute(
        "page",
        new EntriesPage(
            query.text(),
            box(STATE, EntryState.values(), query.onlyState().map(Enum::name).orElse(""), wording),
            box(ORDER, EntryQuery.Order.values(), query.order().name(), wording),
            wording.text("entries.count", found.total()),
            found.entries().stream().map(line -> row(line, wording)).toList(),
            found.total() == 0 ? empty(wording) : null,
            Pager.of(found.page(), found.pages(), number -> url(query.onPage(number)))));
    return "editing/entries";
  }

  /** The words of an address stand for the values, in Dutch as everywhere in addresses. */
  private static String word(Enum<?> value) {
    return switch (value.name()) {
      case "NEW" -> "nieuw";
      case "PUBLISHED" -> "gepubliceerd";
      case "WITHDRAWN" -> "teruggetrokken";
      case "ARCHIVED" -> "gearchiveerd";
      case "NAME" -> "naam";
      case "CHANGED" -> "gewijzigd";
      default -> throw new IllegalArgumentException("No word for " + value);
    };
  }

  private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
    return Stream.of(values).filter(value -> word(value).equals(word)).findFirst();
  }

  private static SelectBox box(String name, Enum<?>[] values, String chosen, Wording wording) {
    Stream<SelectBox.Option> all =
        name.equals(STATE)
            ? Stream.of(
                new SelectBox.Option("", wording.text("entries.state.all"), chosen.isEmpty()))
            : Stream.empty();
    Function<Enum<?>, SelectBox.Option> option =
        value ->
            new SelectBox.Option(
                word(value),
                wording.text(
                    (name.equals(STATE) ? "entries.state." : "entries.order.") + value.name()),
                value.name().equals(chosen));
    return new SelectBox(
        name,
        wording.text(name.equals(STATE) ? "entries.status.label" : "entries.order.label"),
        Stream.concat(all, Stream.of(values).map(option)).toList());
  }

  private static String url(EntryQuery query) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(PATH);
    if (!query.text().isEmpty()) {
      url.queryParam(TEXT, "{text}");
    }
    query.onlyState().ifPresent(state -> url.queryParam(STATE, word(state)));
    if (query.order() != EntryQuery.Order.NAME) {
      url.queryParam(ORDER, word(query.order()));
    }
    if (query.page() > 1) {
      url.queryParam(PAGE, query.page());
    }
    return query.text().isEmpty()
        ? url.toUriString()
        : url.encode().buildAndExpand(query.text()).toUriString();
  }

  private EntriesPage.Row row(EntryListing.Line line, Wording wording) {
    long id = line.entry().id();
    return new EntriesPage.Row(
        words.name(line.entry(), wording),
        path(id),
        line.entry().slug(),
        words.state(line.entry().state(), wording),
        line.entry().lastRevision() == 0
            ? wording.text("entries.version.none")
            : wording.text("entries.version", line.entry().lastRevision()),
        moments.of(line.entry().changedAt(), wording),
        words.who(line.entry().changedBy(), wording),
        line.drafts().stream()
            .map(
                draft ->
                    new PageLink(
                        wording.text("entries.draft.of", draft.owner()),
                        DraftPages.path(draft.id())))
            .toList());
  }

  private static EmptyState empty(Wording wording) {
    return new EmptyState(
        wording.text("entries.empty.title"),
        wording.text("entries.empty.text"),
        List.of(
            new PageLink(wording.text("entries.empty.all"), PATH),
            new PageLink(wording.text("entries.new"), PATH + "/nieuw")));
  }
}
