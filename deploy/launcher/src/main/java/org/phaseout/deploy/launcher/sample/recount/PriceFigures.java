package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.phaseout.deploy.launcher.sample.Service;

/** What is counted again from the ledger of price measures and meters. */
final class PriceFigures {

    /**
     * The measures that were proposed, each at its furthest step since it was last screened, where its unit belongs; one
     * that was dropped is in no state.
     */
    static final String MEASURES = """
            step (name, rank, state) as (values
                ('measure-proposed', 1, 'proposed'), ('measure-approved', 2, 'approved'),
                ('measure-listed', 3, 'listed'), ('measure-came-into-force', 4, 'in-force'),
                ('measure-delisting-proposed', 5, 'delisting-proposed'), ('measure-ended', 6, 'ended'),
                ('measure-dropped', 7, '')),
            lately as (
                select * from fact f where place >= coalesce((
                    select max(place) from fact s where s.stream_id = f.stream_id and s.name = 'measure-screened'), 0)),
            furthest as (
                select distinct on (stream_id) stream_id, state from lately join step using (name)
                order by stream_id, rank desc),
            measure as (
                select stream_id, state, coalesce(township, data ->> 'township') as township,
                    coalesce(industry, 'none') as industry, coalesce(basis, '') as basis
                from lately join furthest using (stream_id) left join place on unit_id = data ->> 'unitId'
                where name = 'measure-proposed')
            """;

    /** CNY/kWh in the sample's year: 发改价格〔2014〕880号; 发改价格〔2016〕2803号 times 1.5 (福建 2020-10). */
    static final Map<String, BigDecimal> SURCHARGES =
            Map.of("cement", new BigDecimal("0.40"), "steel", new BigDecimal("0.75"));

    /** T3: each standing reading times the surcharge, for the days of its month on which it was charged. */
    private static final String ESTIMATES = """
            with surcharge (sector, yuan) as (values ('cement', %s), ('steel', %s)),
            charged as (
                select s.data ->> 'unitId' as unit_id, yuan, (f.data ->> 'from')::date as first,
                    (select min((e.data ->> 'on')::date) from fact e
                        where e.stream_id = f.stream_id and e.name = 'measure-ended') as ended
                from fact f join fact s using (stream_id) join surcharge on sector = s.data ->> 'sector'
                where f.name = 'measure-came-into-force' and s.name = 'measure-screened'),
            reading as (
                select data ->> 'unitId' as unit_id, (data ->> 'kilowattHours')::numeric as quantity,
                    (data ->> 'month' || '-01')::date as month
                from fact where name in ('meter-read', 'meter-reading-corrected')),
            daily as (
                select r.*, day, extract(day from month + interval '1 month - 1 day') as days
                from reading r, generate_series(month, month + interval '1 month - 1 day', interval '1 day') as day)
            select coalesce(township, 'none') as township, coalesce(industry, 'none') as industry,
                coalesce(basis, '') as basis, '' as state, '' as track, 'CNY' as measuring_unit,
                round(quantity * sum(yuan) / days, 2) as value
            from daily join charged using (unit_id) left join place using (unit_id)
            where day >= first and (ended is null or day < ended)
            group by unit_id, month, days, quantity, township, industry, basis""".formatted(SURCHARGES.get("cement"), SURCHARGES.get("steel"));

    private PriceFigures() {}

    static Map<String, List<Question>> questions() {
        return Map.of(
                "price-measures",
                List.of(new Question(
                        Service.PRICING,
                        "with " + MEASURES + "select township, industry, basis, state, '' as track, " + Question.ONE
                                + " from measure where state <> ''")),
                "price-estimated",
                List.of(new Question(Service.PRICING, ESTIMATES)));
    }
}
