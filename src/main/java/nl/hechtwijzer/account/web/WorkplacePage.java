package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.account.WorkplaceSection;

/**
 * The first page of the workplace.
 *
 * @param name of the person who is greeted
 * @param sections in order
 */
record WorkplacePage(String name, List<WorkplaceSection.Content> sections) {}
