package org.phaseout.deploy.launcher.sample.recount;

import org.phaseout.deploy.launcher.sample.Service;

/**
 * How a figure, or its part from one ledger, is counted again.
 *
 * @param sql answers what each record adds: township, industry, basis, state, track, measuring_unit, value, and
 *     plan_year where the figure is of one year's plans. Beside the facts it may name {@code place}, where the units of the district belong
 */
record Question(Service ledger, String sql) {

    /** A record counts as one. */
    static final String ONE = "'count' as measuring_unit, 1 as value";

    /** Where a record belongs, as the fact with which it began says. */
    static final String BELONGS = """
            data ->> 'township' as township,
            (data ->> 'industryEdition') || '-' || (data ->> 'industryCode') as industry,
            (select coalesce(string_agg(distinct ground, ',' order by ground), '')
                from jsonb_array_elements_text(data -> 'basis') as ground) as basis""";
}
