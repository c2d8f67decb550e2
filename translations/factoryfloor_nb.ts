<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm teller %1 GPU-er, og %2 av dem er allokert. I fysiske GPU-er, der en MIG-slice eller en andel teller som sin del, er det %3 og %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Be anlegget om utdataene fra:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 er importert før med andre valg (%2). Det filen sa om %3 jobber, ble først trukket tilbake.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: ingenting å hente: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, jobb %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, linje %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: og %2 til.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Det som ikke ble tatt inn, er lagret uten navn i %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 jobber har umulige tider eller antall og ble avvist.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>%1 regnes for å inneholde alle jobber for %2 fra %3 til %4. Hvis filen bare inneholder noen av dem, importer den med --partial; hvis den dekker mer, oppgi det med --from og --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>ikke noe nytt: den er importert før</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>ingenting i den er riktig</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>noe i den er feil</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>ingenting ble kjørt</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Et annet Factory Floor skriver til %1. Lukk det, eller legg filene i en overvåket mappe (kind = &quot;folder&quot; i sources.toml), som det henter dem fra.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Ingen filer ble importert.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Import %1 (%2 av %3) er trukket tilbake: Det den sa om %4 jobber og %5 summer, teller ikke lenger. Det som var kjent om disse jobbene før, teller igjen.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Tiden fra %1 til %2 dekkes ikke lenger av den.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Et annet Factory Floor skriver til %1. Lukk det først.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Det finnes ingen import %1. Disse finnes: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Import %1 er allerede trukket tilbake, %2. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Det er ikke kjent noen H100-ekvivalent for GPU-ene til %1: Det som ble brukt der, er ikke kjent i denne enheten og inngår ikke i noen sum eller andel. En [[gpu]]-oppføring i federation.toml sier hvor mange H100 en modell teller som.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Perioden fra %1 til %2 er tom: --from må være før --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Cachen har ingen data fra %1 ennå: «factoryfloor collect» spør kildene, «factoryfloor import» tar inn filer.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Cachen har ingen data ennå: «factoryfloor collect» spør kildene, «factoryfloor import» tar inn filer.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Det finnes ingen data fra %1 til %2. Det finnes for %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Ingen regler er sjekket ennå: Vinduet og «factoryfloor collect» gjør det hvert minutt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Ingenting er utløst det siste døgnet.</numerusform>
            <numerusform>Ingenting er utløst de siste %n dagene.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Det finnes ingen regel «%1». Disse finnes: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: tilbake til %2, %3 av %4 dager (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Ingenting kan hentes: --from må være før --to, og --every minst 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Ingen kilde for %1 har historikken. Legg til en av typen prometheus eller slurm-rest i %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Stoppet. Det som kom inn, er lagret; den samme kommandoen fortsetter derfra.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Et annet program skriver til %1 og henter ikke historikken for dette. Avslutt det, kjør dette på nytt, og start det etterpå.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Cachen oppdateres: %1 %. En kopi av den slik den var, beholdes ved siden av.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Et annet program skriver allerede til %1. La det spørre disse anleggene, eller oppgi en annen cache med --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Aggregatene kan ikke tilbys: %1 (%2). Rett det som står i --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Aggregatene ligger på %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Alle som når denne adressen, kan lese dem: --publish-token begrenser det.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Historikken fra %1 er på plass, med data for %2 % av den tiden.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Historikken kunne ikke hentes. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Et varsel kunne ikke sendes til %1: %2. Rett [notify] i alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Det finnes ingen kilde å spørre. Legg til en i %1, for eksempel:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Det som ventet i minnet, kunne ikke skrives og er tapt. Kildene spørres om det på nytt, så langt de kjenner historikken sin.</translation>
    </message>
</context>
<context>
    <name>ff::AccessMode</name>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Fast Lane</source>
        <translation>Fast Lane</translation>
    </message>
    <message>
        <source>Large Scale</source>
        <translation>Large Scale</translation>
    </message>
    <message>
        <source>Industrial Innovation</source>
        <translation>Industrial Innovation</translation>
    </message>
    <message>
        <source>AI for Science</source>
        <translation>AI for Science</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extreme</translation>
    </message>
    <message>
        <source>EU AI Start-Up Initiative</source>
        <translation>EU AI Start-Up Initiative</translation>
    </message>
    <message>
        <source>Large AI Grand Challenge</source>
        <translation>Large AI Grand Challenge</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nasjonal</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>ICAIN-pilotprosjekt</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Kontoer etter GPU-timer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tilgangsform</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>ikke tilordnet</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>de %1 største av %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Ingen regel tilordner denne kontoen.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>forventet</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>halvparten av timene</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % av timene</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilotprosjektet</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annonsert</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Ledige GPU-er de neste 14 dagene</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Det er observert for få målinger til å forutsi ledige GPU-er.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Mellom %1 og %2 ventes å være ledige.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Det er plass til pilotprosjektet fra %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % har mindre</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % har mindre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % har mindre</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % har mindre</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Forventet: %1 GPU-er</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Halvparten av slike timer: %1 til %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % av slike timer: %1 til %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: ingen data siden %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 er %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>inntil videre</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n utløst</numerusform>
            <numerusform>%n utløst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n begynner</numerusform>
            <numerusform>%n begynner</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Ingenting å overvåke</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Har vart</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Utløst</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varte</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Ytterste verdi</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Regel da</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>bekreftet %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, fortsatt utløst</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Utløses ved</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>dempet %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttelse av allokerte</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Køtrykk</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU-er nede</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Svar fra en kilde</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Andel av rettighet</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Ubrukt tildeling</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Forsinket kilde</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Lav utnyttelse</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Høyt køtrykk</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Andel over rettighet</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Tildeling utløper ubrukt</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Ikke svar fra en kilde</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 uten data</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>av tildelinger som utløper innen %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle kilder</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>alle innehavere</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>alle tildelinger</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>alle systemer</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>det siste døgnet</numerusform>
            <numerusform>de siste %n dagene</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Ville ikke ha blitt utløst %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n annet</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Ville ha blitt utløst én gang %1: %2.</numerusform>
            <numerusform>Ville ha blitt utløst %n ganger %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Dempet</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Utløst</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Hvilke varsler</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Demp</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Hva som er utløst, og hva som er i ferd med å bli det</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Ingenting er utløst. Reglene sjekkes hvert minutt.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Bekreft</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Vis siden</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Utløst de siste 30 dagene</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Ingenting er utløst de siste 30 dagene.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Ny regel …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Endre …</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Slå &amp;av</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Slå &amp;på</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Som &amp;opprinnelig</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Regelen i startsettet slik den opprinnelig var</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>I 1 time</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>I 1 døgn</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>I 1 uke</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Inntil videre</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Ikke lenger dempet</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Cachen oppdateres: %1 %. En kopi av den slik den var, beholdes ved siden av.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Lagre bilde</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>PNG-bilde i skjermstørrelse (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bilde (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tegning (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Lagre tabell</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerte verdier (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Tidssonen som perioder begynner i, dager deles etter og tider skrives i</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Tilordne</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Rett tilordning</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Ikke tilordnede kontoer etter GPU-timer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Begunstiget: hvem sine brukere som har nytte</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>B&amp;etaler: hvem sin andel som brukes</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>T&amp;ilgangsform</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Merknad: hvem som sier det, og hvorfor</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>velg …</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Tar tilbake den siste tilordningen</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Leter etter kontoer som ingen regel tilordner …</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Alle kontoer med forbruk i denne perioden er tilordnet.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Velg først hvem som har nytte og hvem som betaler</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 regnes nå for %2; historikken følger etter.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 er igjen ikke tilordnet.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Kontoer over som regelen omfatter: %1, med %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikke skrives: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>En Flatpak kan ikke selv legge seg til blant det som starter med skrivebordet. Legg den til i innstillingene for skrivebordet.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(berettiget til %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berettiget</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Berettiget: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Varsler (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n varsel som ingen har sett (Ctrl+B)</numerusform>
            <numerusform>%n varsler som ingen har sett (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 tapt ved tidligere nullstillinger</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>avsluttet, %1 bortfalt</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>under %1 brukt innen %2: tildelingen kuttes</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>minst %1 brukt, som krevd innen %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Etter anleggenes egne avregningsregler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klikk for å se hvordan dette er beregnet.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Ingenting er innvilget her, så ingenting brukes opp.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Tildelingen er utløpt; %1 bortfalt.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Tildelingen er brukt opp.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Rettigheten er brukt opp.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>For lite av denne tiden er observert til å si hva som er igjen og hvor lenge det varer.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>For lite av de siste 28 dagene er observert til å si hvor lenge det varer.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Med forbruket de siste 28 dagene blir tildelingen ikke brukt opp før den utløper, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Med forbruket de siste 28 dagene blir rettigheten ikke brukt opp før denne tiden er omme, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Med forbruket de siste 28 dagene varer tildelingen til %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Med forbruket de siste 28 dagene varer rettigheten til %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 igjen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Igjen, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Rett linje, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Igjen: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Tildelingen ble brukt opp %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Rettigheten ble brukt opp %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Sett gre&amp;nser</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Måles …</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for alltid</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dager</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Cachens størrelse</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Som &amp;de kom</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Hvert &amp;5. minutt</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Høyst på disken</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Hvor lenge målinger beholdes slik de kom; deretter et gjennomsnitt per 5 minutter. Summer over hele timer og dekningen forblir som de var.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Hvor lenge et gjennomsnitt per 5 minutter beholdes, regnet fra i dag; deretter ett per time.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>De eldste målingene gjøres grovere så lenge filen er større.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n annet</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Målinger per system: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Målinger som er yngre enn 31 dager, beholdes alltid slik de kom.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Hvert 5. minutt: Denne tiden regnes også fra i dag og må være lengre.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Høyst på disken: minst 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Tabellen [cache] er feil og gjelder ikke; rett den for hånd: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Disse kan ikke velges her: Dataene er simulert, eller %1 kan ikke leses.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Bestemt av [cache] i %1; en endring her skrives dit.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Ingenting gjøres grovere av seg selv. En grense skrives inn i [cache] i %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Grenser for cachen</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Målinger utenfor disse grensene blir til gjennomsnitt, og detaljene kan ikke hentes tilbake. Sette grensene?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Sett grenser</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERT</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm teller beregningsbrikker (GCD): to per GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Kontrakt av 31. august 2026, 387,8 millioner euro; skal kunne brukes i 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Kontrakt av 22. april 2026, 290 millioner euro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>KI-oppgradering under kontrakt siden 26. januar 2026, 129 millioner euro (ES, PT, TR): to partisjoner av ukjent størrelse</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>I tillegg brukes 16 H200 NVL som sky-GPU-er (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Antallet er en nedre grense, modellen ukjent. Kontrakt av 22. juli 2026, 80 millioner euro; installasjon fra høsten 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Kontrakt av 21. april 2026, 29,76 millioner euro; installasjon fra 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Innviet 8. september 2026, ved siden av systemet til MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Kontrakt av 16. mars 2026, 55 millioner euro, for GB200 NVL4; skal være i drift i andre halvår 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Skal snart være fullt tilgjengelig, opplyst i juni 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Eksaskala; innviet 5. september 2025. To antall er publisert: 5&#xa0;938 noder × 4 = 23&#xa0;752, som brukes her, og 5&#xa0;884 × 4 = 23&#xa0;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Eksaskala; fra Jules Verne-konsortiet (Frankrike, Nederland, Hellas). Kontrakt av 18. november 2025; installasjon fra 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Delt i klynger som endrer størrelse; antallet for hver er det som er dokumentert, og legges ikke til helheten</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>Systemet til SLAIF skal ta over i 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>KarolAIna fra CZAI skal stå ved siden av</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>En KI-optimalisert partisjon ved siden av LEONARDO; når den kom i drift, er ikke funnet</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Valgt ut 12. mars 2025; ingen kontrakt funnet</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Anbudskonkurranse åpen til 16. oktober 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>GPU-partisjonen ved siden av Discoverer, som bare har CPU-er</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Betjener AI2F til Alice Recoque tar over</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Betjener AI2F til Alice Recoque tar over; hva systemets Slurm teller som en GPU, er ikke funnet</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Tjenester fra 2026; ingen kontrakt funnet</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Skal ta over for Vega i 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Valgt ut 10. oktober 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 av 200 millioner euro kommer fra fellesforetaket; full drift i 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Skal anskaffes; tilskuddet løper fra 1. september 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Skal anskaffes, 82 millioner euro i alt; med en eksperimentell plattform</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Et EuroHPC-system utenfor KI-fabrikkene</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Ingen tall avviker med mer enn avrundingen.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 av %2 tall avviker med mer enn avrundingen.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Siden frysingen er %n fil importert,</numerusform>
            <numerusform>Siden frysingen er %n filer importert,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>med %n ny eller rettet jobb.</numerusform>
            <numerusform>med %n nye eller rettede jobber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Ikke sammenlignet, fordi rapporten ble laget uten dem: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Endringer siden frysingen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Ingenting er observert i denne perioden.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Dataene er simulerte.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 som tabell</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Vis diagrammet</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERT</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Én måling tilbake</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Én måling fram</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Ti målinger tilbake</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Ti målinger fram</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Tilbake til forrige hull eller endring</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Fram til neste hull eller endring</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Til første måling</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Til siste måling</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Neste serie opp</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Neste serie ned</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Zoom inn ved trådkorset</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Zoom ut ved trådkorset</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Vis hele perioden</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Ett utsnitt tilbake i tid</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Ett utsnitt fram i tid</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Tilbake til forrige zoom</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Fest verdiene ved trådkorset, eller slipp dem</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Begynn eller avslutt et tidsrom ved trådkorset</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Legg til en merknad ved trådkorset</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Slipp trådkors, festede verdier og tidsrom, i denne rekkefølgen</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Naviger med tastene</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Forrige periode som linje</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritmisk skala</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Prosentskala</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Kolonner som er krysset av, vises, den øverste lengst til venstre.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Kolonner på fabrikkgulvet</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Standard</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERT</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Nøkkeltall for begge sider og forskjellen mellom dem</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemer</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Perioden som vises</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Perioden før den</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Dekning: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttelse av allokerte</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokert, men ubrukt</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Køtrykk</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitet</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Ledig, gjennomsnitt</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Nede, gjennomsnitt</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Lagrede valg</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Velg et, eller gi disse et navn</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Lagrer type, periode, språk, kommentarer og avsnitt under dette navnet; «siste hele måned» forblir den siste</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Sletter valgene under dette navnet; rapporter som er laget, beholdes</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Valgene er lagret som «%1».</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>«%1» er slettet.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n varsel er utløst</numerusform>
            <numerusform>%n varsler er utløst</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Vis varsler</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Alt er i orden.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Navnet til %1 ble ikke funnet. Kontroller adressen, og at dette nettverket kan slå den opp.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Ingen forbindelse med %1 (%2). Kontroller at serveren kjører, og at ingen brannmur står i veien.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Sertifikatet til %1 er signert av en utsteder som ikke er klarert her (%2). Oppgi anleggets utsteder med «ca».</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Sertifikatet til %1 tilhører en annen vert (%2). Bruk navnet som står i sertifikatet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Sertifikatet til %1 er ikke gyldig nå (%2). Anlegget må fornye det; kontroller også klokken på denne maskinen.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Ingen kryptert forbindelse med %1 (%2). Kontroller at porten bruker TLS; hvis kilden bruker vanlig HTTP, må adressen begynne med http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Proxyen slapp ikke forespørselen til %1 gjennom (%2). Kontroller proxyinnstillingene i miljøet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 svarte ikke i tide (%2). Kontroller adresse og port, og at serveren ikke er overbelastet; neste avspørring prøver igjen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 lukket forbindelsen før svaret var fullstendig (%2). Neste avspørring prøver igjen.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 sendte forespørselen videre, og det ble ikke fulgt (%2). Oppgi den endelige adressen til kilden.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Svaret fra %1 er større enn tillatt (%2). Be om mindre, med et forhåndsvalg eller egne spørringer.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Svaret fra %1 kunne ikke pakkes ut (%2). En proxy foran anlegget kan være årsaken.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 svarer ikke med gyldig HTTP (%2). Kontroller adresse og port.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 avviste påloggingen (%2). Kontroller bruker og token for kilden.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Tokenet for %1 godtas ikke lenger (%2). Forny det, eller la «token_command» skrive ut et nytt.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 avviste forespørselen (%2). Kontroller adressen og kildens type.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Svaret fra %1 var tomt. Eksportøren kjører, men måler ingenting; anlegget må se på det.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 svarte ikke i JSON (%2). Det kan stå en påloggingsside eller en proxy foran.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Svaret fra %1 er ikke slik denne typen kilde svarer (%2). Kontroller type og adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 kan ikke leses: %2. Den som skriver filen, må rette den.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 svarte, men melder selv om et problem: %2. Anlegget må se på det.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 ga bare en del av dataene (%2). Tallene dekker mindre til alt er på plass igjen.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 har ingen av metrikkene som ble etterspurt (%2). Kontroller forhåndsvalg og spørringer.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 bruker en versjon som dette programmet ikke kjenner (%2). Et nyere program kan hjelpe.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Rett oppføringen; resten gjelder.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Påloggingsopplysningene for %1 kunne ikke leses (%2). Kontroller filen, variabelen eller kommandoen de kommer fra.</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 kan ikke brukes som cache (%2). Filen er urørt; oppgi en annen fil med --cache, eller lag en ny av en skadet fil med «factoryfloor repair».</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Et annet program slettet cachen %1 mens den var i bruk. Den er skrevet på nytt på samme sted; ingenting gikk tapt.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Et annet program byttet ut cachen %1 mens den var i bruk. Alt som er samlet inn, ligger i %2, der innsamlingen fortsetter. For å beholde det: Avslutt dette programmet og legg den filen der den andre ligger.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Et annet program kuttet eller overskrev cachen %1 mens den var i bruk. Innsamlingen fortsetter i den nye filen %2. Avslutt dette programmet, og legg en sikkerhetskopi, den filen eller resultatet av «factoryfloor repair» i stedet for den skadde.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Et annet program slettet journalen (-wal) til cachen %1 mens den var i bruk. Innholdet ble reddet; ingenting gikk tapt.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Et annet program kuttet journalen (-wal) til cachen %1 mens den var i bruk. De nyeste avspørringene kan mangle; de regnes som ikke observert. «factoryfloor verify» sammenligner resten.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 er skrevet av en nyere versjon av dette programmet (%2). Filen er urørt; oppdater programmet eller oppgi en annen fil.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 kan ikke skrives (%2). Endre rettighetene, eller oppgi en annen fil med --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Disken til %1 er full (%2). Frigjør plass: Det som er samlet inn, venter i minnet så lenge.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Et annet program skriver til %1 (%2). Dette leser og følger med.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 ligger på et nettverksfilsystem (%2), der cachen ikke er trygg. Legg den på en lokal disk.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 kan ikke leses (%2). Kontroller at den finnes og kan leses.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 kan ikke skrives (%2). Frigjør plass på disken, eller oppgi en mappe som kan skrives til.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 tilhører et annet system (%2). Oppgi riktig system; hvis den likevel hører til dette, bruk --force, eller force = true for en mappe i sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Stoppet før den var ferdig.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Programmet gjorde en feil ved %1 (%2). Meld fra om den med disse ordene.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Det finnes ikke noe system «%1». Disse finnes: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Det finnes ingen rapport %1. Disse finnes: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Rapport %1 kan ikke leses fra cachen (%2). Gå tilbake til en sikkerhetskopi av cachen, eller frys rapporten på nytt.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Det finnes ingen rapportmal «%1». Disse finnes: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Rapportmalen «%1» ble ikke lagret (%2). Velg et annet navn.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Summene for %1 er større enn det som kan telles (%2). En jobb har umulige tider eller GPU-er; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Merknaden om %1 ble ikke lagret (%2). Skriv den på nytt med færre ord.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Cachen åpnes fortsatt. Tallene kommer så snart den er åpen.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Et ukjent problem ved %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 kjenner ikke denne adressen (%2). Kontroller stien.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 har selv en feil (%2). Neste avspørring prøver igjen; hvis den varer, må anlegget se på det.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Kilden</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>kilden</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Slik er dette beregnet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopier hvordan dette er beregnet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Usikkert</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (observert %2 av %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, vektet etter GPU-er (bare tiden: observert %2 av %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Kjøringer av jobber</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Hull</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, %2 til sammen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Nyeste inndata</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Lagre som CSV …</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Lagre som bilde …</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopier eller lagre</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopier, lagre som CSV eller som bilde (Shift+F10 på tabellen eller diagrammet)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>«%1» er kopiert: Lim det inn som tabell eller som bilde.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 kunne ikke skrives: %2. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU-er etter bruk</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Ingen målinger av dette systemet i denne perioden.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttelse av allokerte</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokert, men ubrukt</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Kødybde</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Anlegget oppgir ikke hvilke jobber som venter.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Ventetid til start</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Anlegget oppgir ingen jobber, eller for få har startet til å si noe.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Andel per stat</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Anlegget oppgir ikke hvilke kontoer som kjører.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Når det er travelt</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Allokerte GPU-er per stat</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Aktivitet for alle GPU-er</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>av alle brukere</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>som betaler · andel av kapasiteten, strek: berettiget til</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU-er etterspurt av startklare jobber; tilbakeholdte og avhengige jobber under linjen</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU-er etterspurt av startklare jobber</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>halvparten av jobbene venter kortere enn p50, ni av ti kortere enn p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>allokeringsgrad etter time og ukedag, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fabrikk</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Tall i stedet for tegninger</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Tall i stedet for tegninger (T på et diagram)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Lagre bilde …</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Lagre alle diagrammer som et bilde</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Nøkkeltall, andeler og ventetider for en periode gjelder bare dette tidsrommet. Klikk for hele perioden.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Forrige fabrikk</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Neste fabrikk</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Sammenlign …</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Med en annen fabrikk eller en annen periode</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ingen kilde ennå</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, valgt</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokert, ikke aktiv</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Aktiv, allokering ikke oppgitt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Ingen tilgangsform</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Holdt tilbake eller avhengig</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>ingen jobb startet</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>for jobber startet i intervaller på %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Ledig eller nede</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokert</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Kødybde</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>ikke nådd</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Usikkert: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (usikkert)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klikk for å se hvordan dette er beregnet.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>som i forrige periode</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 fra forrige periode</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 fra forrige periode</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>henter historikken …</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>usikkert</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observert</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Usikkert: Antallene GPU-er motsier hverandre.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Dataene er simulerte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Dekning %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Usikkert: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Nyeste inndata: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klikk for å se hvordan dette er beregnet.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERT</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>forrige periode ukjent</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Ingen endring oppgis: For lite av %1 er observert til en sammenligning.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>som i perioden %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 fra %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokert, ikke aktiv</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokert, aktivitet ukjent</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Ikke rapportert</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Ikke observert i denne perioden.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berettiget</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Fordelingsstolpe</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Fabrikkgulvet: et kort per fabrikk</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>fersk</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>utilgjengelig</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ikke observert ennå</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Ferskhet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filter (%n)</numerusform>
            <numerusform>Filter (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Vist: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Systemer etter ferskhet eller land</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Fabrikk</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokert, ikke aktiv</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokert</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Aktivitet for alle GPU-er, der allokeringen ikke er oppgitt</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttelse av allokerte</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokert, men ubrukt</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Dekning for allokert, men ubrukt</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Etterspurt nå</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>aktivitet %1, allokering ikke oppgitt</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>allokering ikke oppgitt</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-er</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU-er etter bruk</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Andel av kapasitet</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Allokering, 24 h til nå</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Allokering, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Etterspurte H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Etterspurte GPU-er</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Alder nå</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Usikkert: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Slik det er nå, uansett periode.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Bare for %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Anlegget oppgir ingen jobber, eller for få har startet til å si noe.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Halvparten av jobbene venter kortere enn %1, ni av ti kortere enn %2. Jobber som fortsatt venter, er talt med.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Anlegget oppgir ikke hvor aktive de allokerte GPU-ene er.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 allokert og ikke aktiv i denne perioden.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Alderen på den nyeste målingen, ved kilden.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Allokerte GPU-er av dem som er oppe.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>fersk</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 installert, ifølge katalogen eller anlegget</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Ingen sier hvor mange GPU-er det er.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Allokerte GPU-er av dem som er oppe, de siste 24 timene.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 etterspurt av jobber som kunne starte nå; tilbakeholdte og avhengige jobber telles ikke.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Anlegget oppgir ikke hvilke jobber som venter.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utnyttelse</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Ingen kilde ennå. En Slurm REST-tjeneste, en Prometheus eller en metrikkside fra anlegget kunne oppgi det; et klikk legger til en.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>hva som venter</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>En Slurm REST-tjeneste eller regnskapsfiler kunne oppgi det.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>hvor aktive GPU-ene er</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>En GPU-eksportør i en Prometheus kunne oppgi det.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Det siste kunne en GPU-eksportør i en Prometheus oppgi.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Ikke oppgitt: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Aktivitet som gjennomsnitt over den allokerte GPU-tiden.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Fabrikkgulvet: GPU-er i hver fabrikk etter tilstand</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>%1 H100</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <comment>number of GPUs</comment>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPU-er</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 %-poeng</translation>
    </message>
    <message>
        <source>H100-h</source>
        <comment>hours of H100-equivalent GPUs</comment>
        <translation>H100-h</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>H100</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-er</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>%-poeng</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, as 9 h 40</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n fersk</numerusform>
            <numerusform>%n ferske</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n forsinket</numerusform>
            <numerusform>%n forsinket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n utilgjengelig</numerusform>
            <numerusform>%n utilgjengelige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n ikke spurt ennå</numerusform>
            <numerusform>%n ikke spurt ennå</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Kilder, etter hvor ferske de er. Klikk for listen.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Endringer siden frysingen</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Merker den som versjonen som er delt ut</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Tilbake til utkastet</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Publisert rapport nr. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Fryst rapport nr. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, i stedet for nr. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: tallene slik de ble bevart.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner …</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabrikk, stat, side eller handling</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Hvor du vil gå</translation>
    </message>
    <message>
        <source>page</source>
        <translation>side</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrikker</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andeler</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planlegger</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Legg til kilde</translation>
    </message>
    <message>
        <source>action</source>
        <translation>handling</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenne</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stat</translation>
    </message>
    <message>
        <source>view</source>
        <translation>visning</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Høyest: %1. Lavest: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ingen data</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Sidene i sidelinjen, ovenfra</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Gå til en fabrikk, en stat eller en side</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Varsler: hva som er utløst, hva som var utløst, reglene</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Tilbake og fram</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Fra ett kontrollelement eller diagram til det neste</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>På en tabell eller et diagram: kopier som tabell og som bilde</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>På en tabell eller et diagram: lagre som CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>På en tabell eller et diagram: lagre som bilde</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>På en tabell eller et diagram: menyen</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>På et nøkkeltall: hvordan det er beregnet</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne listen</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Tallene som tabell, og tilbake</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopier, som tabell og som bilde</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Dra</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Zoom; med Shift panorer, med Ctrl velg et tidsrom</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+hjul</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom ved pekeren</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klikk</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Fest verdiene; i forklaringen, ta bort en serie</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dobbeltklikk</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Hele perioden; i forklaringen, én serie alene</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Om Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Kapasitet og bruk i Europas KI-fabrikker, fra anleggenes egen telemetri. Fri programvare under GNU General Public License, versjon 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Langs et tidsdiagram</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>I et tidsdiagram</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Lagre det vinduet viser, som en visning</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>De lagrede visningene</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>I en tabell: sorter etter kolonnen cellen står i</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Ikke tilordnet</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Østerrike</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia-Hercegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Sveits</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kypros</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjekkia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Hellas</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spania</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unionen</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>EUROPA-konsortiet</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrike</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannia</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nord-Makedonia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Tyrkia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Den europeiske union</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>avtalt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>anslått</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antatt</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>innvilget %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>brukt av det %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>igjen %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>bortfalt %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>betalt %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>berettiget til %1 så langt</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>grunnlag: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Kontoer som ingen regel tilordner en innehaver.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Ingen rettighet er kjent her.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Brukt som betaler der en rettighet er kjent: %1 av %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>tildelingen til %1 på %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Utelatt, fordi ingen H100-ekvivalent er kjent: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Ikke talt med her, fordi de også omfatter andre systemer: tildelinger til %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Av rettigheten</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betaler</translation>
    </message>
</context>
<context>
    <name>ff::HolderPanel</name>
    <message>
        <source>%1.</source>
        <comment>the time of the burn-down</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %n accounts.</source>
        <translation>
            <numerusform>Innvilget %n konto.</numerusform>
            <numerusform>Innvilget %n kontoer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Forbrukskurve</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Tilgangsformer</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Verken en tildeling eller en rettighet er kjent her.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-timer etter tilgangsform</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Ingen bruk i denne perioden.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betaler</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Ingenting av bruken som teller her, er observert.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klikk for å se hvordan dette er beregnet.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Søk etter en stat</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stater</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Dine</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Med bruk i perioden</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle stater</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>De andre statene</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr. %1, i stedet for nr. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publisert %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>fryst %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Ingen ennå. «Frys» bevarer en rapport med tallene slik de er, uansett hva som skjer med dataene.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Fryste og publiserte rapporter</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Fryst som rapport nr. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Rapport nr. %1 er publisert.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokert, ikke aktiv</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokert, aktivitet ukjent</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Et token som limes inn, lagres i skrivebordets nøkkelring; der den ikke tar imot det, i en fil som bare du kan lese.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Her finnes ingen nøkkelring fra et skrivebord (secret-tool er ikke installert, eller ingen økt kjører), så et token som limes inn, lagres i en fil som bare du kan lese (rettigheter 0600), i mappen «tokens» i konfigurasjonen.</translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor – simulated</source>
        <translation>Factory Floor – simulert</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>alle samtidig</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ikke før</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>slutter innen</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;GPUs at once</source>
        <translation>&amp;GPU-er samtidig</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Lengde på en kjøring</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Kjøringer</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Etter hverandre eller alle samtidig</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU-&amp;modell</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>M&amp;inne i en GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Beg&amp;ynner</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Ellers begynner den nå</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Andel av</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Hvem sin andel pilotprosjektet bruker</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Tilgangsform</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>K&amp;onfidensnivå</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Hvor ofte en grense må holde</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Pilotprosjektets første dag</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Pilotprosjektets siste dag</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Legg til en merknad</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Endre merknaden</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Kjøling reparert; nye innstillinger i køsystemet …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Når (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Merknaden er for lang: %n tegn for mye.</numerusform>
            <numerusform>Merknaden er for lang: %n tegn for mye.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Alle som leser denne cachen, ser den: Ikke skriv navn på personer.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Merknaden er lagret. Den gjelder %1, utenfor perioden som vises.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Fjern en merknad</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Vil du fjerne denne merknaden for godt?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Ingen har skrevet en merknad om denne perioden. En merknad vises på diagrammene ovenfor og følger med det som eksporteres.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Legg til merknad …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Merknader om dette systemet i denne perioden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Åpne en visning</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Lenke til en visning</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Lenke du har fått tilsendt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fil …</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Visninger (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Forventes fra %1 til %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Med grensen begynner den innen %1 og slutter innen %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Det koster %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Andelen har %1 igjen i år før pilotprosjektet.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Hva som vises om alternativet</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Ledige GPU-er framover</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Hvor godt dette er</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarioer</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partisjon %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>størrelse ukjent</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU-er</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Forventet ventetid</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>%1-grense</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Venting og kjøringer, til %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Slutter innen</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Andel igjen etter</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Hvorfor her</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, knyttet til %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>lavest: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttelse av allokerte</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokert, men ubrukt</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Køtrykk</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Fabrikkgulvet</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Lengden på stolpene</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-er</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Sammenlign …</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>To perioder eller to systemer side om side</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Hvem brukte det</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Andel av GPU-timer etter land</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Andel av GPU-timer</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Ingen bruk per konto er observert i denne perioden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100-ekvivalenter i %n system</numerusform>
            <numerusform>%1 H100-ekvivalenter i %n systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU-er i %n system</numerusform>
            <numerusform>%1 GPU-er i %n systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n uten kjent H100-ekvivalent: %1</numerusform>
            <numerusform>%n uten kjent H100-ekvivalent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n der GPU-ene ikke er talt: %1</numerusform>
            <numerusform>%n der GPU-ene ikke er talt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>henter historikken …</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Unionens andel</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Andel: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 H100-ekvivalenter etterspurt</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU-er etterspurt</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>nå</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Ventetider og etterspurte GPU-er gjelder bare %1. Alle andre tall gjelder alle brukere.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Ventetider, etterspurte GPU-er og hvem som brukte det, gjelder bare %1. Alle andre tall gjelder alle brukere.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>For alle brukere: Filteret gjelder ikke.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>som betaler · andel av kapasiteten, strek: berettiget til</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Andel av kapasitet</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Ingen systemer passer til filteret.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Visning: tabell, kort, kolonner</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolonner …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>%1 av %n system vist</numerusform>
            <numerusform>%1 av %n systemer vist</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Hva kartet viser</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Rettighet</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: endring fra %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Andel av rettighet etter land</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Ingen land har en rettighet som er kjent her.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Alle nettverk</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, som betaler</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, som begunstiget</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Sidene i rapporten</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Med &amp;klokkeslett</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Egendefinert periode</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Til og med denne dagen</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Til, dette tidspunktet ikke medregnet</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Slutten må være senere enn begynnelsen.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · klokker i %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Siste 24 timer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dette kvartalet</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Forrige kvartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egendefinert</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERT</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observert</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Hva pilotprosjektet trenger</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativer</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>på systemene i nettverket ovenfor; periode, stat og tilgang ovenfor gjelder ikke her</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Systemer der pilotprosjektet kan kjøre, de beste først</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Notat …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Skriver planen som rapport, i alle formater, til en mappe</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Mappe for notatet</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Notatet er lagret som %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Køene de siste månedene spilles av på nytt; det tar noen sekunder første gang.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Ingen systemer hører til dette nettverket.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n system kan kjøre den</numerusform>
            <numerusform>%n systemer kan kjøre den</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latens, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Tregest, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Avspørring</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Avspørringer som diagram eller enkeltvis</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Hvor mye av loggen</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dager</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Latens for avspørringer</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Ingen avspørring av denne kilden står i loggen.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Avspørringer enkeltvis, den nyeste først</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopier eller lagre loggen over avspørringer</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Avspørringer</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n avspørring</numerusform>
            <numerusform>%n avspørringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislykket</numerusform>
            <numerusform>%n mislykkede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Tilpass bredden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Mindre (Ctrl+hjul)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Større (Ctrl+hjul)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Søk i rapporten</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Rapporten lages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke funnet</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>%1 av %2 deler er lest</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Ingen rapport fra anleggets regnskap ligger helt innenfor denne tiden.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Målinger fra tiden som anleggets regnskap dekker, er laget av jobbregnskapet; de stilles ikke opp mot regnskapet.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Anleggets regnskap omfatter bare noen kontoer; målinger, som ikke kjenner kontoer, stilles ikke opp mot det.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Anleggets regnskap dekker %1 av denne tiden; det som står ved siden av, er for samme tid og samme kontoer.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Målingene for %1 av denne tiden er laget av anleggets jobbregnskap, ikke målt: Jobber og målinger sammenlignes over resten.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>med %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antenner: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>KI-fabrikk</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitet</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Kapasitet fra %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Avregning</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Andel: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>ikke nådd: for mange venter fortsatt eller ga opp</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>start − startklar; p90 etter Kaplan og Meier, med jobber som fortsatt venter, og jobber som ble avbrutt mens de ventet, som sensurerte</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobber</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>tilbakeholdte og avhengige jobber, og de som gjelder et senere tidspunkt eller en reservasjon, teller ikke; en ventende array teller med alle oppgavene</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>started</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>venter fortsatt, eller borte uten start</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Ikke observert</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Planlagt nede: inntil %1 GPU-er</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>konto %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>overordnet konto %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etikett %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>mønster %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Ingen tilgangsform</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>anslått</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antatt</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installert</translation>
    </message>
    <message>
        <source>available</source>
        <translation>tilgjengelig</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>allokerbar</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>ukjent antall %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>H100-ekvivalente GPU-er</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fysiske GPU-er</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Kildene viser %1 GPU-er (%2), federation.toml eller katalogen sier %3: Kontroller hvilke etiketter som skiller GPU-ene fra hverandre, eller kapasiteten der.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1 GPU-er er allokert av en kapasitet på %3 (%2): En av de to er feil.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, per %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 av %3 GPU-er</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ikke målt</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>slik kilden oppgir det</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, anleggets gjennomsnitt over alle GPU-er</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 av %2 systemer har en kilde</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Svaret før det gjelder fortsatt.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Det nyeste svaret er eldre enn 2,5 intervaller.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Ingen kilde er satt opp for dette systemet.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Ingen H100-ekvivalent er kjent for GPU-ene.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Kilden oppgir hvor mange GPU-er det er og hvor aktive de er, men ikke hvilke som er allokert.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>en måling gjelder til den neste, og høyst 2,5 intervaller; deretter er det et hull og aldri null</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>allokert / (kapasitet − nede − planlagt nede), aldri over 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>allokert</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapasitet</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nede</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>planlagt nede</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>ledig eller nede, ikke kjent</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>utelatt, fordi det ikke oppgir hva som er allokert</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>aktivitet i gjennomsnitt over allokert GPU-tid</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>aktiv og allokert</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>allokert der aktiviteten er kjent</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>aktivitet ifølge</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>systemer som oppgir det</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(allokert − aktiv og allokert), summert over tiden da begge ble observert</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>av allokerte</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>aktivitet i gjennomsnitt over alle GPU-er; kilden oppgir ikke hvilke som er allokert</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>kapasitet der aktiviteten er kjent</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>GPU-er som ventende jobber ber om × tidsgrenser / tilgjengelige GPU-er; en øvre grense, siden tidsgrensene er lengre enn kjøretidene</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>etterspurte GPU-er × tidsgrenser, gjennomsnitt</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>tilgjengelige GPU-er, gjennomsnitt</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>observert tid / etterspurt tid, over alle systemer med en kilde, hvert vektet etter sine GPU-er</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observert</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>etterspurt</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>teller ikke i dekningen, fordi kapasiteten ikke er kjent</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>enhetstimer × anleggets enheter per enhetstime</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>enheter per enhetstime</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>innvilget</translation>
    </message>
    <message>
        <source>used</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>igjen</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>tapt ved tidligere nullstillinger</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>bortfalt</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>ingen regel tilordner disse kontoene</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>ingen konto hos denne innehaveren er brukt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 og %2 til</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 av %2: kapasitet %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>sum over jobber av fysiske GPU-er × timer kjøretid i perioden, som betaler</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>sum over jobber av fysiske GPU-er × timer kjøretid i perioden, som begunstiget</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>alle GPU-timer</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>brukt som betaler der en rettighet er kjent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>bruk på systemer uten rettighet</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>utelatt, fordi GPU-ene ikke har noen H100-ekvivalent</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>GPU-timer brukt som betaler / GPU-timer berettiget til så langt; rettighet = sum over tid av andelen × grunnlaget</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>berettiget til så langt</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grunnlag</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>jobber: tid der alle jobber er kjent; målinger: tiden de gjelder</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>innvilget − brukt av kontoene med tildeling og kontoene under dem, innenfor tildelingene − bortfalt da en tildeling utløp</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>ingen tildeling er kjent: periodens rettighet − bruk som betaler på systemer med kjent rettighet</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>brukt ut over tildelinger som er utløpt</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>bruk regnes for den nærmeste kontoen på eller over den med en gjeldende tildeling, av flere for den som utløper først</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>forbruk de siste 28 dagene</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>for lite er observert</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>brukt opp</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>for lite av denne tiden er observert</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>En GPU-time er en hel MI250X: to brikker i en time</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Hele noder: 4 GPU-timer for en node og time; ut fra brikker, altså en nedre grense der en jobb ber om færre enn åtte</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(kjerner / 8, minne / 64 GB, brikker) × timer × 0,5; ut fra brikker alene, altså en nedre grense</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: Er under 40 % brukt etter 6 måneder, kuttes tildelingen automatisk</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Hele noder med 4 GH200; kvoten settes på nytt hvert kvartal, og det som er ubrukt, går tapt</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU-er × timer / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Månedskvoten er summen delt på månedene i tildelingen; lavere prioritet deretter</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Det finnes ikke noe nettverk «%1». Kjente: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Det finnes ikke noe system «%1». Kjente: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Det finnes ingen innehaver «%1». Kjente: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Det finnes ingen tilgangsform «%1». Kjente: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Det finnes ingen GPU-modell «%1». Kjente: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Antallet GPU-er må være fra 1 til %1; det er %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Antallet timer i en kjøring må være over 0 og høyst %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Antallet kjøringer må være fra 1 til %1; det er %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Minnet i en GPU må være over 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Konfidensnivået må være over 0,5 og under 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Fristen %1 er ikke etter %2, tidspunktet for planen.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Fra %1 til fristen %2 er det %3 h, men kjøringene alene tar %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Det har %1 GPU-er av typen det ble bedt om; pilotprosjektet trenger %2 samtidig.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Det har ingen %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Ingen av GPU-ene er kjent for å ha %1 GB minne.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Hvor mange GPU-er det har, er ikke kjent, og ingen av jobbene der er observert.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Ingen grense: Ingen av jobbene der er kjent, og målinger av ledige GPU-er og av køen viser bare %1 av de %2 startene som en grense trenger.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Ingen grense: Ingen av jobbene der er kjent, og grensen fra målinger holdt bare for %1 av %2 forsøk de siste 90 dagene.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ingen grense: Verken jobber eller ledige GPU-er og kødybde er observert. Ventetider krever jobbdata, fra Slurms jobbregnskap eller fra filer.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>For få jobber observert til en grense: %1 av %2 de siste 90 dagene.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Ingen grense: De siste 90 dagene holdt den bare for %1 av %2 jobber.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ingen grense: Ingen av jobbene der er observert. Ventetider krever jobbdata, fra Slurms jobbregnskap eller fra filer.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Den er fra jobber av alle størrelser: For få av denne størrelsen er observert.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Fra målinger: Ingen av jobbene der er kjent. Grensen følger av ledige GPU-er og kødybde og er videre enn en fra jobber; den holdt for %1 av %2 forsøk de siste 90 dagene.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>%1-grensen holdt for %2 av %3 jobber de siste 90 dagene.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Mediangrensen var %1 ganger den fra den publiserte metoden (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Ekstrapolert: Den største jobben som er observert, hadde %1 GPU-er.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Den kan slutte etter fristen: Med %1-grensen for ventetidene slutter den %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Andelen har %1 GPU-h igjen i år, %2 for lite.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>En kjøring ventes å vente %1; %2-grensen er %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>%1-grensen for ventetiden til en kjøring er %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Tilgangsformer: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Ukjent størrelse eller behandlingstid: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Ikke for et pilotprosjekt av denne størrelsen eller lengden: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Ledige GPU-er blir ikke forutsagt: Det krever 14 dager med målinger av hvilke GPU-er som er allokert; %1 h er observert.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>I disse dagene gir det forventede antallet ledige GPU-er ikke plass til en kjøring i pilotprosjektet.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Etter det forventede antallet ledige GPU-er er det plass til en kjøring fra %1. En kø kan ta den først.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Lært av %1 h med målinger; timer med vedlikehold er utelatt, og det som er annonsert, er trukket fra.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Prøvd på historikken, fra %1 dager: 90 %-båndet omfattet %2 av timene og 50 %-båndet %3; feilen (pinball-tap) var %4 ganger den for «som i samme time en uke før».</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>alt skyldes beregningsmåten</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>%1 gjenstår ut over det som skyldes beregningsmåten</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>ingen årsak er kjent; sammenlign kontoer og dager</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>ubrukte reservasjoner: sreport belaster kontoen til reservasjonen med %1 for reserverte, ledige GPU-er; jobbene har dem ikke</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>hull: målinger dekker %1 av tiden, det lengste hullet er %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>anleggets eksportør kan ha talt reserverte GPU-er som allokert</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>jobbene er kjent bare for %1 av tiden; importer eller hent resten</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>enheter: det ene er %1 ganger det andre, som om det ene talte brikker og det andre GPU-er</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport belaster kontoen til en reservasjon for GPU-er som står ledige i den; ingen jobb hadde dem</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport teller en MIG-slice som en GPU og ingen andeler av GPU-er; her teller hver som sin del av en GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>GPU-ene til en suspendert jobb forblir opptatt og teller; sacct regner ikke med den tiden i medgått tid</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|første − andre| / den største av de to</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>jobber og målinger</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>mer enn 1 % avvik blir merket</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>anleggets regnskap</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>sannsynlig årsak</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importerte filer</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integralet over perioden av GPU-ene som er allokert til kontoene</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>sum over jobber av fysiske GPU-er × modellens faktor × timer kjøretid i perioden</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>sum over jobber av fysiske GPU-er × timer kjøretid i perioden</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-sekunder</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>tilordningsreglene som gjaldt da bruken skjedde</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>slik anlegget avregner det</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>allokeringsgrad</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>utnyttelse (av allokerte)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>køtrykk</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>dekning</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>ventetid</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>andel av rettighet</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>margin</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>anleggets enheter</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>avstemming</translation>
    </message>
    <message>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Kjøringene begynner senere: Grensen kjenner ikke køen på det tidspunktet, og enkelte uker kan avvike. Den ble bedømt slik den var oppgitt sju dager før hver jobb.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Planens tidspunkt, %1, er i fremtiden: Ingenting er kjent om det ennå.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Vedlikehold av %1 GPU-er: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Reservasjon av %1 GPU-er: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Vedlikehold av alle GPU-er: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Reservasjon av alle GPU-er: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (oppgitt av anlegget).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (fra federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Grensen for jobber av alle størrelser duger heller ikke: Den holdt for %1 av %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Kjøringene begynner senere: Grensene ble bedømt slik de var oppgitt sju dager før hver jobb.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Den er fra jobber av alle størrelser: Grensen for denne størrelsen holdt bare for %1 av jobbene, og det kreves %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Og %1 til.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>observert tid / etterspurt tid, over systemene som bruken kan komme fra</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Venter på første måling</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Før første måling</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Venter på første avspørring.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I veien: %1 Det blir for få GPU-er igjen til alle kjøringer samtidig. Start og slutt tar hensyn til det; det gjør ikke grensen for ventetiden.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I veien: %1 Det blir for få GPU-er igjen til en kjøring. Start og slutt tar hensyn til det; det gjør ikke grensen for ventetiden.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Starten %1 er ikke før fristen %2. La den begynne tidligere, eller velg en senere frist.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>allokert, men ubrukt</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>aktivitet for alle GPU-er</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I veien: %1 Det kan bli for få GPU-er av den ønskede typen igjen. Start og slutt tar hensyn til det; det gjør ikke grensen for ventetiden.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Ekstrapolert: Den lengste tidsgrensen for en jobb som er observert, var %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 senest %2 (søknadsfrist senest %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 fra %2 (søknadsfrist %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Hvor ofte ventegrensene holdt de siste 90 dagene, etter størrelse</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Jobber som ventet lengst ut over grensen sin</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Hvorfor ikke «sbatch --test-only»? Slurms eget anslag simulerer køen akkurat nå og vet ingenting om jobber som kommer senere. Lest som en øvre grense holdt det for 53 % av 53 jobber på Cedar og for 10 % av 58 jobber på Narval (ventetider fra et offentlig datasett).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-er</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobber</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediangrense</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS-grense</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Største avvik</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ventet</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrikker</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andeler</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planlegger</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Lagrede visninger</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Lagrede visninger (Ctrl+D lagrer det vinduet viser)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Lovet og observert</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Ingen grense fra de siste 90 dagene kan bedømmes.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>lovet %1, observert %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observert</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lovet</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Ikke observert</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabell %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figur %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Dataene står i vedlegget.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Data til figur %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Merker:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Vedlegg: data til figurene</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Et kolon står for det som ikke er observert.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Rapportens status</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Grunnlag for rettighetene</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Tilordningsregler</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Alle tallene i rapporten</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Grenser de siste 90 dagene</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU-er i en jobb</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobber</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediangrense</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Median for den publiserte metoden</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Ingen jobber på disse systemene er observert.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Lovet og observert</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Hvor ofte grenser holdt som skulle holde for en viss del av jobbene.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>som lovet</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>De største avvikene i disse dagene</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Satt i kø</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-er</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ventet</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Ingen jobb ventet lenger enn grensen sin.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Hvor gode grensene var</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Pilotnotat: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Hva pilotprosjektet trenger</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kjøringer</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU-modeller</translation>
    </message>
    <message>
        <source>any</source>
        <translation>vilkårlig</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Minne i en GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>minst %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Andelen den bruker</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Konfidensnivå for grensene</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Hvor den kan kjøre</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Alternativer, de beste først</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Forventet ventetid</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Grense for ventetid</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Slutter innen</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-timer</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Andel igjen etter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Ingen systemer ble etterspurt.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Ledige GPU-er de neste 14 dagene</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>For ingen av alternativene er det observert nok målinger til å forutsi ledige GPU-er.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Ledige GPU-er framover: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Ledige GPU-er hver sjette time: antallet som forventes, og bånd som omfatter halvparten og ni tideler av timene.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>mindre i %1 av timene</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Veier til tilgang</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Hva som er forutsatt</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>En grense er et løfte over mange jobber: Av hundre kjøringer som denne venter omtrent så mange lenger som konfidensnivået åpner for.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Pilotprosjektet antas sendt inn av en konto som er ny på systemet, med lengden på en kjøring som tidsgrense, til partisjonen med kortest grense.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Kjøringer etter hverandre venter på nytt hver gang; slutten med dette konfidensnivået legger sammen grensene deres og er derfor forsiktig.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Ingenting er kjent om prioriteter, om grensene for et prosjekt, eller om det et anlegg endrer etter tidspunktet for planen.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU-er i %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU-er i %2 h, %3 kjøringer samtidig</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU-er i %2 h, %3 kjøringer etter hverandre</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>jobber som kom inn senere</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>målinger som kom inn senere</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>summer som et anlegg har oppgitt på nytt</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>en regel som er endret</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>kapasitet som er rettet</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>en annen versjon av programmet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke observert</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>for lite observert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: brudd i serien (kapasiteten er endret)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: anslått (rettigheten er ikke avtalt)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: foreløpig (perioden er ikke avsluttet)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: mindre enn 95 % av perioden er observert</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>kolon: ikke tilgjengelig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fryst</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, rapport nr. %2 i stedet for nr. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, rapport nr. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Foreløpig: Perioden er ikke avsluttet. Tallene gjelder fram til rapportdagen.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Ingenting er kjent om denne perioden: Ingen kilder er observert i den, og ikke noe jobbregnskap for den er importert.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Data til og med</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>H100-ekvivalente GPU-timer</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>timer på fysiske GPU-er</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Utelatte avsnitt</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Forrige periode</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>For ett år siden</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Hittil i år</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Bortfalt</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Tildelinger som berører perioden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tilgangsform</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Brukt opp</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Ingen tildelinger i denne perioden er kjent.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Hva som er igjen av %1 på %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Rett linje til slutten</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Med forbruket de siste 28 dagene er den brukt opp %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Halvparten startet innen</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Ni av ti startet innen</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Ventetider per system</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Fra tidspunktet da en jobb kunne starte, til den startet. Jobber som fortsatt venter, eller som ble avbrutt mens de ventet, teller som lengre enn det.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Ingen ventetider er observert.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>ingen rettighet er kjent</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Ingen bruk hos denne innehaveren er observert.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 av bruken til alle innehavere på disse systemene, berettiget til %2 av kapasiteten: plass %3 av %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 av bruken til alle innehavere på disse systemene: plass %2 av %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Nasjonal rapport: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Brukt (som begunstiget)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Betalt (fra egen andel)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Andel av all bruk</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berettiget</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Andel av rettighet</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Bruk per system</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Av rettigheten</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttelse av allokerte</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Brukt, betalt og rettighet per system</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Ingen bruk av GPU-er er observert.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Holdt tilbake, til sammen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alle nettverk</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Programgjennomgang: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Køtrykk</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Ikke tilordnet andel av bruken</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitet</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utnyttelse</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Fabrikkgulvet</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemer</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU-er er gjennomsnitt over tiden som er observert. Et system som ingen kilde avspør, er ikke observert, og det sier ingenting om bruken.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Ingen systemer er kjent i dette nettverket.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Anleggsrapport: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Hvem som hadde nytte</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstiget</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Hvem som betalte</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Etter tilgangsform</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Etter partisjon</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partisjon</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Kontoer etter GPU-timer</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU-er over tid</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>GPU-enes tilstander er ikke observert: Ingen kilde måler dem.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ventetider</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Tildelinger og hva som er igjen</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Nær slutten (under 60 dager): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Hva som kan forbedres i telemetrien</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>GPU-enes tilstander</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Ingen kilde måler hvilke GPU-er som er allokert, ledige eller nede: Legg til en Slurm-eksportør eller slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Ingen eksportør oppgir hvor aktive GPU-ene er: Legg til DCGM- eller AMD-eksportøren blant kildene.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Ingen kilde oppgir hvilke jobber som venter, per konto.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Ikke noe jobbregnskap er kjent: Importer sacct eller legg til slurmrestd med slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Ikke tilordnede kontoer</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Ingen regel tilordner %1 av bruken: Tilordne kontoene i federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Kilde %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 av %2 avspørringer de siste 24 timene mislyktes. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Ingenting: Alle grupper av tall er på plass, og alle kontoer er tilordnet.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>reglene for den simulerte føderasjonen</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>versjon fra %1, %2 regler</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 regler</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Levert (allokert og aktiv)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokert, ikke aktiv</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Allokert (aktivitet er ikke målt)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Fabrikkgulvet: GPU-er etter tilstand</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Gjennomsnittlig antall GPU-er i perioden for %1 systemer som er observert; %2 er ikke observert.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU-er etter tilstand over tid</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Gjennomsnittlig antall GPU-er i hvert tidsavsnitt; det som ikke er observert, er skravert.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Allokeringsgrad etter time i uken</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Gjennomsnittet for hver time over ukene i perioden.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Nedetid, vedlikehold og tider uten data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Nede: En tidel av GPU-ene eller mer var ute av drift. Vedlikehold: Like mange var planlagt å være det. Ingen data: Ingen observerte systemet, som kan ha vært i drift.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Verken nedetid eller tid uten data er observert.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Vedlikehold</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ingen data</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Av Unionens andel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Høyst</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Tilgangsformer mot takene sine</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Tilgangsformer</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Hva Unionen betalte i perioden, av GPU-timene den var berettiget til i den. Et tak kan gjelde over lengre tid enn denne perioden.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Brukt (GPU-timer)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Sum over jobber av GPU-ene deres × timer kjøretid i perioden. En jobb som krysser en periodegrense, deles der; en som fortsatt kjører, teller fram til siste observasjon; en suspendert jobb beholder GPU-ene og teller. Der ikke noe jobbregnskap er kjent, brukes integralet av GPU-ene som er allokert til kontoene.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>En fysisk GPU: Der et anleggs Slurm teller brikkene i en GPU, er to brikker én. En MIG-slice teller som sine beregningsdeler delt på GPU-ens.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Begunstiget og betaler</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Staten hvis brukere har nytte, og innehaveren hvis andel betaler. Et prosjekt fra en stat på Unionens tid er Unionens rettighet og den statens nytte. Ikke tilordnet bruk er en egen rad.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Kapasitet × innehaverens andel, integrert over perioden fram til rapportdagen. Den holdes opp mot det innehaveren betalte.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Allokerte GPU-er / (kapasitet − nede − planlagt nede), aldri over 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Den delen av allokert GPU-tid da GPU-en var aktiv, slik eksportøren måler det; ikke kjent der et anlegg ikke tilbyr noen.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>GPU-er som ventende jobber ber om × tidsgrenser / tilgjengelige GPU-er: timer arbeid som venter på hver GPU. En øvre grense, siden jobber slutter før tidsgrensen.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Start − startklar, kvantiler etter Kaplan og Meier med jobbene som fortsatt venter som sensurerte observasjoner.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Observert tid / etterspurt tid.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrunding</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Hele GPU-timer i en tabell er avrundet slik at delene summerer seg til totalen (største rest), så det samme tallet kan avvike med én mellom to tabeller. Filene i CSV, XLSX og JSON har full presisjon.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importerte filer</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Hvor mange H100 en GPU teller som</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-modell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Ingen faktor er kjent.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Kilder til dataene, per system. Tilordningsregler: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Kontoer er navngitt, personer aldri: Programmet lagrer ingen brukernavn, jobbnavn eller stier.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Bruk per system og tilgangsform</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Brukt som begunstiget</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Tolv måneder</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Brukt og betalt per måned</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Bruk per måned</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 av %2 måneder er observert for halvparten eller mer.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>For lite av tiden så langt er kjent til å si hva som er igjen av alt til sammen.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Hva som er igjen av tildelingene</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Hva som er igjen av rettigheten</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Tapt ved nullstillinger</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Tapt ved nullstillinger, i anleggets enhet</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Anleggets regel</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Ingenting gikk tapt ved en nullstilling.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Hvem som hadde nytte, og hvem som betalte</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Hvem som betalte for bruken: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Hvem som hadde nytte av det som ble betalt: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>For et prosjekt som flere stater har nytte av: denne innehaverens del.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programmer som innvilget tilgang:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Bruk per innehaver og system</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Brukt per begunstiget og system</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehaver</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Hvem som hadde nytte, uansett hvem som betalte. Ikke tilordnet er det ingen regel tilordner. Siste linje viser hvor mye av hvert system som er observert.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>med Fast Lane høyst 10 % av fellesforetakets andel</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>med Playground høyst 10 % av fellesforetakets andel</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>høyst 30 % av fellesforetakets andel; kommersiell tid høyst 20 % av Unionens tid</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>høyst 25 % av fellesforetakets andel</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Bruk etter tilgangsform</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>All bruk etter tilgangsform</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Hva Unionen betalte, etter tilgangsform</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Tak for tilgangsformene, slik de står i føderasjonens katalog:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Bruk etter type organisasjon og program</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Etter type organisasjon</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Etter program som innvilget tilgang</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokert, men ubrukt</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Systemer etter allokerte, men ubrukte GPU-timer</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Over tiden som er observert. Systemer som ikke måler utnyttelse, står ikke i tabellen.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Ingen systemer måler hvor aktive GPU-ene er.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Nedetid, vedlikehold og kapasitet</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Kapasitet fra da av</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Endringer i kapasitet i perioden</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Ingen systemer fikk endret kapasitet.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Dekning per system og uke</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Uke fra</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 av %2 systemuker er observert til 95 % eller mer.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Hull på mer enn en dag</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Tid der verken jobber eller målinger er kjent.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Ingen systemer var uten observasjon i mer enn en dag.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Ikke tilordnet bruk</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Andel av systemets bruk</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Bruk som ingen regel tilordner</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>All bruk som er observert, er tilordnet en innehaver av en regel.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobber</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>anleggets regnskap</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Av den største</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Samme bruk, kjent på to måter</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Sannsynlige årsaker</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Timer på fysiske GPU-er, over tiden begge måtene kjenner. Mer enn 1 % avvik er verdt et spørsmål til anlegget.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Ikke noe systems bruk er kjent på to måter.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Oppgitt før</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Oppgitt nå</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Summer som anlegg har oppgitt på nytt</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Oppgitt på nytt</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Timer på fysiske GPU-er i anleggets eget regnskap, som tidligere ga en annen sum for samme tid.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Ingen anlegg har oppgitt en sum for denne perioden på nytt.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datakvalitet</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Det som ikke er observert, er et hull og aldri null. Dekningen er tiden dataene er kjent for, delt på tiden det gjelder; over flere systemer vektes den etter GPU-ene deres. Et tall der mindre enn halvparten er observert, holdes tilbake.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Oppstartsbedrift</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Liten eller mellomstor bedrift</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Stor bedrift</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentlig virksomhet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Ventetider etter type jobb</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Jobber fra</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU-er i jobben</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nykommere, for eksempel oppstartsbedrifter: kontoer som ikke hadde brukt noen GPU på 14 dager, inntil de har brukt 100 GPU-timer.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nykommere: halvparten startet innen</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nykommere: ni av ti startet innen</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Kontoer som kom til</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (del %2 av %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Ventetidene var lengst på %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Forsinkede avspørringer av %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Kilden spørres med et intervall på %1, og 95 av 100 avspørringer begynte innen %2 etter den forrige; den lengste pausen var %3. Spør den sjeldnere, eller finn ut hva som forsinker svarene.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Mest ble brukt i %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Det som ikke ble brukt før en nullstilling, og som etter anleggets regel ikke overføres.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Mest: %1 med %2 av all bruk.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Tall for en tid da kapasiteten ble endret, utgjør et brudd i serien.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Bruken teller ikke for noen innehaver før en regel i federation.toml tilordner kontoene.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>De tre første av %1 har %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Den ble brukt opp %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Den utløp %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>For lite av de siste 28 dagene er kjent til å si når den er brukt opp.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Med forbruket de siste 28 dagene blir den ikke brukt opp før den utløper.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Brukt og igjen gjelder hele tildelingens tid fram til dagen for denne rapporten, i timer på fysiske GPU-er. Dagen da en tildeling er brukt opp, forutsetter forbruket de siste 28 dagene; ingen dag oppgis der den ikke blir brukt opp før den utløper, eller der for lite er kjent.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Utnyttelsen gjelder alle jobber på systemet. På et system som ikke står i tabellen, er ingen bruk observert, og ingen rettighet til det er kjent.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Grunnlag for en rettighet</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Avtalt: oppgitt av partene. Anslått: utledet av publiserte bidrag. Antatt: en antakelse i føderasjonsfilen inntil et tall er publisert; andelene av rettighet er da eksempler, ikke resultater.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Bare %1, med %2 av all bruk.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Verken størrelse eller bruk er kjent for %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Hver grense ble angitt ut fra det som var kjent da jobben gikk inn i køen, og deretter holdt opp mot hvor lenge den ventet. Grenser som holdt for mindre enn %1 av jobbene, vises ikke.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Ingen regel tilordner noen av kontoene: Tilordne dem i federation.toml. For lite er observert til å si hvor mye de bruker.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Nasjonal rapport</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Programgjennomgang</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Anleggsrapport</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiske GPU-er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Etter språket</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>EUs stilguide</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>EUs stilguide: stater i protokollrekkefølge, Hellas som EL</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A month (2026-10), a quarter (2026-Q3), a year, or FROM..TO (2026-10-03..2026-10-17)</source>
        <translation>En måned (2026-10), et kvartal (2026-Q3), et år, eller FRA..TIL (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Siste hele måned</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Siste hele kvartal</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Siste hele år</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle nettverk</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Det finnes ingen tidssone «%1». Velg en fra listen, eller et annet navn fra IANA-listen, for eksempel America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>«%1» er ikke en periode. Skriv en måned (2026-10), et kvartal (2026-Q3), et år (2026), eller FRA..TIL (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Ingen systemer avspørres ennå: Legg til en kilde først.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>«%1» gjelder en innehaver, et nettverk eller et system som ikke lenger er kjent. Velg noe annet og lagre på nytt.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Avbrutt. «Les på nytt» lager rapporten.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Hvilken rapport</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Tekst og avsnitt</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Fryst og publisert</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Lager rapporten av det som er kjent nå</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Bevarer rapporten med tallene og kommentarene slik de er nå</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Rapporten lages.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · s. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Lagret %n fil i %1</numerusform>
            <numerusform>Lagret %n filer i %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Endre regelen %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Prøvd på de siste 30 dagene</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Dra den stiplede linjen, eller flytt den med Opp og Ned. Rødt: Regelen utløses. Skravert: For lite er observert, og det verken utløser eller avslutter den.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
</context>
<context>
    <name>ff::RuleForm</name>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> GPU-er</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Terskel</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Avsluttes med margin</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dager</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>når som helst</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>straks</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Tidsenhet</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Nø&amp;kkeltall</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Utløses når det er</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Uten avbrudd &amp;i</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Avsluttes med mar&amp;gin</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Tildeling utløper inn&amp;en</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>F&amp;or</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>above</source>
        <translation>over</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>uten data</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Fø&amp;rste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>«*» står for vilkårlige tegn: %1 er hver konto med navn som begynner med %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>&amp;Kontoer</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Oppgi først en konto</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Den siste dagen er før den første: velg en senere</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Vist i diagrammet</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Prøves på de siste 30 dagene …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Det finnes ingenting denne regelen ville overvåke nå.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ff::SaveButton</name>
    <message>
        <source>Save as files</source>
        <translation>Lagre som filer</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX …</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML …</translation>
    </message>
    <message>
        <source>CSV, a file for each table…</source>
        <translation>CSV, en fil for hver tabell …</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Alle …</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Mappe for rapporten</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Lagre her</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Lagre denne visningen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Gi visningen nytt navn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstatt</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>En annen visning har dette navnet.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Visningen med dette navnet erstattes.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Lagre denne planen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Fje&amp;rn</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Navn på scenarioet</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Fjerner scenarioet i den valgte kolonnen</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Lagrede planer side om side, en kolonne for hver</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: venter høyst %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: ingen grense</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULERT</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Kan kjøre den</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Beste alternativ</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Nummer to</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Nummer tre</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Beste slutter innen</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Lagre en plan under et navn, endre behovet, og lagre en til: Da står de side om side her.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Egendefinert …</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Annen …</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle nettverk</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n KI-fabrikk</numerusform>
            <numerusform>%n KI-fabrikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenne</numerusform>
            <numerusform>%n antenner</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle former</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Sammendrag på første side</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Om rapporten har dette avsnittet</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Kommentar under det</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Kommentar under «%1»</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>for lite observert</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 observert)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>For lite observert til å si noe: dekning %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Dekning %1: en del av perioden er ikke observert</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Dekning %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>«?»: mindre enn halvparten av perioden er observert.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>«*»: mindre enn 95 % av perioden er observert.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; inntil den kan leses, gjelder versjonen fra %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>regelen for konto %1 er endret siden den ble skrevet; ta den ut for hånd</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>den kan ikke leses; rett den for hånd først</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n noder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU-er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n kontoer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n ikke tilordnet</numerusform>
            <numerusform>%n ikke tilordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>det finnes allerede en kilde med navnet %1; velg et annet navn</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 er et av systemene som kilden %2 betjener; endre den oppføringen og systemene dens for hånd</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>et annet program skriver avspørringene sine i denne cachen, og dette leser den bare; avslutt det andre først</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>kilden %1 finnes ikke lenger</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Angitt med --language på kommandolinjen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farger</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiske GPU-er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Tell &amp;GPU-er som</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tidss&amp;one</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dager</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>His&amp;torikk som hentes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>For hver kilde som legges til her.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>For hver kilde som legges til her. sources.toml angir dagene for: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Cachens størrelse</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åpne mappe</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Åpne mappen: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skrivebord</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Meld varsler som skrivebordsvarsler</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Start sammen med skrive&amp;bordet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Hvor lenge målinger beholdes</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Innstillinger …	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Tell GPU-er som</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiske GPU-er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Forlat simuleringen</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Taster …	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Om Factory Floor …</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Innehavere og totalene deres</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-timer etter innehaver og system</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 av GPU-timene</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 etter anleggets egne regler</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 brukt som betaler: %2 av en rettighet på %3 så langt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Grunnlag: avtalt</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Grunnlag: anslått</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Grunnlag: antatt</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Dekning: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstiget</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Hva siden viser</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Stater og systemer</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Brukstabell</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Rett tilordning …</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Kontoer som ingen regel tilordner en innehaver</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Hvem brukte hvilket system</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Hva matrisen viser</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Bruksandel</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Av rettigheten</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Anleggets enheter</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Ingen kilde oppgir hvilke kontoer som bruker GPU-ene i denne perioden. Det gjør en Slurm-kilde, en eksportør med GPU-er per konto, eller importerte regnskapsfiler.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betaler</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n system meldte ingen bruk per konto i denne perioden: %1</numerusform>
            <numerusform>%n systemer meldte ingen bruk per konto i denne perioden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n system er observert, og ingen brukte det: %1</numerusform>
            <numerusform>%n systemer er observert, og ingen brukte dem: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Utelatt, fordi ingen H100-ekvivalent er kjent: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Spør nå</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Sett avspørring på pause</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Spør …</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Spør kilden én gang ekstra, utenom den vanlige tiden.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Fortsett avspørring</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Den avspørres igjen så ofte som det er stilt inn.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Den avspørres ikke før du lar den fortsette, eller programmet starter på nytt. Det som ikke avspørres, er et hull.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Endre en kilde</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Legg til en kilde</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Navn: Gi kilden et navn for å legge den til; en test trenger ingen.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Spør %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Funnet: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Forkaste endringene? De er ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Forkaste det som er skrevet inn? Kilden er ikke lagt til ennå.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsett å redigere</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Filene inneholder bare noen av jobbene</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>S&amp;ystemets navn</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ty&amp;pe</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>M&amp;appe</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Ti&amp;dssone for filene</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>For eksempel én konto: De dekker da ingen tid.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Eksportør</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brukernavn</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Hvor det er</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Tokenet sendes ukryptert: Den som lytter underveis, kan bruke det. Bruk https:// med mindre nettverket er til å stole på.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;fil</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Klient&amp;sertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Klientnøkkel</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Mappen filene legges i</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Utstederens sertifikat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientsertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Nøkkel til klientsertifikatet</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Fil med tokenet</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Et eget system …</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir eller VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>En metrikkside (OpenMetrics- eller Prometheus-tekst)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>En mappe med regnskapsfiler</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Gjenkjenn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>En fil som bare du kan lese</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>En miljøvariabel</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>En kommando som skriver det ut</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Lim det inn her</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>systemets, hvis tomt</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Velg en mappe …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>To&amp;kenet</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>lagres i en fil som bare du kan lese</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>stien til en fil med rettigheter 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Navnet beholdes: Det som er lagret fra kilden, bærer det.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: Den inneholder et mellomrom.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: Begynn den med https:// eller http://, som i https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: Bare https:// og http:// kan spørres, ikke %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: Den kan ikke leses (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: Vertsnavnet mangler etter %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: Utelat bruker og passord; de har egne felt.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: Det inneholder et mellomrom; et token har ingen.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Mappe: Oppgi hele stien, fra og med /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Tidssone: Det finnes ingen som heter «%1». Europe/Helsinki er et eksempel.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Finn det ut ved å spørre</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>&amp;Grenser og hvor mye historikk</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Ti&amp;dsavbrudd</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>For et helt svar; aldri lengre enn intervallet.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Maks. antall se&amp;rier</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Et svar som gir flere for ett system, mislykkes, og det som var kjent, beholdes.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>&amp;Maks. antall kontoer</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>His&amp;torikk som hentes</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Hvor mye historikk som hentes der cachen ikke har noen.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Måleinter&amp;vall i historikken</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Hvor langt det er mellom målingene fra historikken.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dager</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>så ofte som den avspørres</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>en Slurm REST-tjeneste</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>en Prometheus, eller noe som svarer som en</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>en metrikkside</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>en mappe med regnskapsfiler</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>hvor mange GPU-er det er</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>hvilke som er allokert</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>hvor aktive de er</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>hvem som bruker dem</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>hva som venter</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>hvilke jobber som er kjørt</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Noen svarer og spør hvem du er. Neste trinn er påloggingsopplysningene; deretter undersøkes det på nytt.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Funnet: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Funnet: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n noder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU-er slik den teller dem</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n kontoer</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Den oppgir: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Den oppgir ikke: %1. En annen kilde for samme system kan kanskje gjøre det.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Katalogen oppgir ikke hvor mange GPU-er %1 har.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Katalogen oppgir %1 GPU-er for %2; kilden oppgir ikke hvor mange det er.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Katalogen oppgir %1 GPU-er for %2; kilden oppgir %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>De stemmer overens.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Det er %1 færre.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Det er %1 flere.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Kontroller at det er dette systemet eller en del av det.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Legg til en kilde</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Alle felt på én gang …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Oppgi påloggin&amp;gsopplysninger …</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ne&amp;ste</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Hvor den er</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Hva som ble funnet</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Hvem du er der</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Hvilket system det er</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Adressen til Prometheus, Slurm REST-tjenesten eller metrikksiden hos et anlegg, slik du ville åpnet den i en nettleser. Hva det er, finner neste trinn ut; ingenting lagres ennå.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Et token for Slurm eller et bearer-token, et brukernavn i tillegg for Basic-autentisering, eller et klientsertifikat.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Hvilket system i katalogen den gjelder. Det mest sannsynlige er valgt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Lu&amp;kk</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Navn: Det finnes allerede en kilde som heter %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Forkaste det som er skrevet inn? Kilden er ikke lagt til ennå.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Spør %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Det godtas ikke: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Ingen systemer i katalogen har omtrent så mange GPU-er.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Den svarer slik den kommer til å bli avspurt: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Filer som kommer i mappen, leses fra nå av som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 avspørres fra nå av med %n s mellomrom. I mellomtiden hentes historikken der det finnes noen; siden Kilder viser hvor langt det har kommet.</numerusform>
            <numerusform>%1 avspørres fra nå av med %n s mellomrom. I mellomtiden hentes historikken der det finnes noen; siden Kilder viser hvor langt det har kommet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Tokenet ligger i skrivebordets nøkkelring.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Tokenet ligger i filen %1, som bare du kan lese.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>fersk</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>utilgjengelig</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ikke observert ennå</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Tokenet sendes ukryptert (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Hvor langt jobber, målinger og anleggets regnskap for de siste 7 dagene er fra hverandre; merket over 1 %</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 avspørringer og %2 feil de siste 24 timene</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Siste svar</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latens</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Målinger per minutt</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Avvik, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Siste melding</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>jobber</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>anleggets regnskap</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 og %2 for de siste 7 dagene avviker med %3: se reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 og %2 for de siste 7 dagene avviker med %3, noe som skyldes beregningsmåten</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 og %2 for de siste 7 dagene stemmer overens innenfor %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Ingenting overvåkes ennå. Legg til en kilde: en Prometheus, en Slurm REST-tjeneste eller en metrikkside hos et anlegg som du har lov til å lese.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Legg til kilde …</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Kilder og hvordan de siste avspørringene gikk</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Stopp hentingen av historikken</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n kilde</numerusform>
            <numerusform>%n kilder</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Den er ikke spurt ennå.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Den svarer som den skal.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>siste svar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n avspørring de siste 24 timene</numerusform>
            <numerusform>%n avspørringer de siste 24 timene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n av dem mislyktes</numerusform>
            <numerusform>%n av dem mislyktes</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>hentingen av historikken er stoppet</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>historikken hentes: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>tokenet sendes ukryptert: bruk https:// med mindre nettverket er til å stole på</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Hent historikken</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Fjern en kilde</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Slutte å spørre %1? Det som er lagret fra den, beholdes.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Slutt å spørre</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>målingene fra systemet tar %1 av cachen</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, omtrent %2 mer i året</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gjennomsnitt %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observert</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Ingen kilde ennå: %n system</numerusform>
            <numerusform>Ingen kilde ennå: %n systemer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n rad til: CSV-filen har den</numerusform>
            <numerusform>%n rader til: CSV-filen har dem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Hva regelen ville ha gjort</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Ingenting er kjent om dette de siste 30 dagene.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Den utløses én gang her.</numerusform>
            <numerusform>Den utløses %n ganger her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>for lite observert</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 land. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Er vert for en KI-fabrikk</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Har en KI-fabrikkantenne</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>sammenlignet med %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokert, aktivitet ukjent</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Forrige periode</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>delvis observert</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 %2 i gjennomsnitt</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Ingen data for %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitet</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>gjennomsnitt over %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ingen data</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, ikke fullstendig</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, laveste</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, høyeste</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, laveste til høyeste</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>ingen data, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERT</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tilbake (Alt+Venstre)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Fram (Alt+Høyre)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Hva som regnes som en stats</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstiget</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Begunstiget: det statens brukere brukte. Betaler: det som ble brukt av statens andel.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Vis hele perioden igjen (0 i et diagram, eller et dobbeltklikk)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Hver GPU er vektet med modellens faktor. Klikk for fysiske GPU-er.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Alle tallene her kommer fra en simulering, ingen fra et virkelig anlegg.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Gå til en fabrikk, stat, side eller handling (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle nettverk</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle former</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, zoomet</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>vis hele perioden igjen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Hele perioden</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Anleggenes egne enheter</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fysiske GPU-timer</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupper etter</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Hver</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Oppstartsbedrift</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Liten eller mellomstor bedrift</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Stor bedrift</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentlig virksomhet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>anslått</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antatt</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobber</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>jobber og målinger</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstiget</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tilgangsform</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partisjon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-modell</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>H100-ekvivalente GPU-h</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokert, men ubrukt</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>I anleggets enhet</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Bruksandel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kjøringer</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Talt etter</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Berettiget til så langt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Av rettigheten</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-sekunder</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klikk for å se hvordan dette er beregnet.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-timer, gruppert som valgt</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 i alt, på %n linje</numerusform>
            <numerusform>%1 i alt, på %n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Ingen bruk per konto er observert i denne perioden.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Utelatt, fordi ingen H100-ekvivalent er kjent: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Andeler av GPU-er (gres/shard, gres/mps) teller som ingenting, fordi ingen sier hvor mange en GPU har: %1. Gi systemet shards_per_gpu eller mps_per_gpu i federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>MIG-slicer uten GPU-modell kan være av flere modeller og teller som en slice av den første: %1. Gi systemets kapasitet dens modell, eller typene en [[gpu_type]], i federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Rettigheter er utelatt, fordi filteret bare viser en del av det hver betaler har betalt.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>det finnes ingen slik fil</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kunne ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikke skrives: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Visningen «%1» er lagret.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Lagre denne visningen …	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopier en lenke til denne visningen</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Åpne en lenke eller fil …</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Ingen visning er lagret ennå</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Visninger …	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>En lenke til visningen er kopiert. Den som åpner den, ser samme side, periode og filtre, av det som vedkommendes eget program kjenner.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Lagre visningen som fil</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Visninger (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>%1 inneholder ingen visning.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Filen har %n visning; dette er den første.</numerusform>
            <numerusform>Filen har %n visninger; dette er den første.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>De lagrede visningene kunne ikke leses: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Ingenting ble endret. Rett eller fjern filen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Visningene kunne ikke lagres i %1: %2. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>et annet program skriver til den</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>zoomet til %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Ingen visning er lagret ennå. Ctrl+D lagrer det vinduet viser: side, periode, filtre og zoom.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Lagrede visninger</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Gi nytt navn …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopier &amp;lenke</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Lagre som &amp;fil …</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Åpne en l&amp;enke eller fil …</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Hvem venter hvor lenge</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Ventetider etter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tilgangsform</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU-er i jobben</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Ventetider for jobbene som ble startklare i denne perioden</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Venter fortsatt</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Halvparten av jobbene venter kortere</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Ni av ti jobber venter kortere</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>fra da de kunne starte; jobber som fortsatt venter, er talt med</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Ingen jobber som ble startklare i denne perioden, er kjent her. En Slurm-kilde eller importerte regnskapsfiler forteller om dem.</translation>
    </message>
</context>
<context>
    <name>ff::WelcomePage</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Whether Europe&apos;s AI Factories are used, by whom, and where it jams. Nothing is being watched yet.</source>
        <translation>Om Europas KI-fabrikker blir brukt, av hvem, og hvor det stopper opp. Ingenting overvåkes ennå.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Utforsk en simulert føderasjon</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Alle fabrikkene i katalogen med tretti dager oppdiktede jobber, levert på denne maskinen i anleggenes egne formater. Ingenting forlater den.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Utforsk</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Legg til din første kilde</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>En Prometheus, en Slurm REST-tjeneste eller en metrikkside hos et anlegg som du har lov til å lese. En test viser hva som er funnet, før noe lagres.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Legg til en kilde …</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>kjenner payer, beneficiary, system, account, mode, partition, organisation og model; fikk: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-timer, i alle inndelinger</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (for GPU-ene); flere med komma</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>tidssonen som perioder deles i og datoer er ment i</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>kjenner hour, day, week, month og quarter; fikk: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>en rad for hver time, dag, uke, måned eller hvert kvartal (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fysiske GPU-er eller H100-ekvivalenter</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>ett system, etter id</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-timer er timer på fysiske GPU-er. Der et anleggs Slurm teller brikkene i en GPU
(LUMI: to), er de så mye lavere enn det sacct og sreport summerer til;
site_units er i enheten anlegget avregner i.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Hva du kan be et anlegg om, med FROM og TO som i 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>hvilke filer som er importert, og hva de ga</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>trekk tilbake alt en fil sa: jobber, summer og tiden den dekker</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>hvilken fil, med nummeret fra import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>ta inn jobbregnskap fra tilsendte filer</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>hva filene er</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>filene</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>hvem sine jobber dette er, etter systemets id</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>sacct sin --format, der filen ikke har noen overskrift</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>sacct sin --delimiter, der den ikke er |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>også der filen oppgir en annen klynge</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>filene inneholder bare noen av jobbene (for én konto): de dekker ingen tid</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>tidssonen for tidene i filene (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>med --to: tidsrommet anlegget ble spurt om, som da regnes som dekket i sin helhet</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>slutten på det, ikke medregnet</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>for swf, som ikke teller GPU-er</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>lag en ny cache av det som kan leses av en skadet, og si hva som er borte; den skadde filen blir som den er</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>den nye filen; det må ikke ligge noe der fra før; hvis utelatt: ved siden av cachen</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>en tidligere kopi av denne cachen, for det som ikke kan leses</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>hva som er tilordnet hvor, av hvilken regel, og hva som ikke er det</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>list opp alle versjoner av reglene som har vært gjeldende: når de kom, hvem som endret dem og hvorfor</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Reglene står i federation.toml; «factoryfloor example federation» skriver ut en med alle nøkler.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>de samme GPU-timene etter jobber, etter målinger og etter anleggets eget regnskap</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>tidssonen datoer er ment i</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>sammenlign hver summering med jobbene den er laget av, og se etter skader på filen</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>lag summeringene på nytt</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>kopier cachen, også mens det skrives til den</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopien; det må ikke ligge noe der fra før</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>skriv ut reglene i alerts.toml, tilstanden deres og hva som er utløst</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>hva som er utløst de siste 30 dagene, i stedet for reglene</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>si hvor ofte en regel ville ha blitt utløst, og når</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>regelen, etter id</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>dager med historikk</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>vinduet på den simulerte føderasjonen</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>dager med simulert historikk</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>startverdi for simuleringen</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>uten vindu: skriv ut fabrikkgulvet som tabell for hvert tikk</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>tilby aggregatene for disse systemene som OpenMetrics, for eksempel på 127.0.0.1:9417; de inneholder ingen bruker og ingen jobb</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>med --publish: en fil med rettigheter 0600 med bearer-tokenet som skal sendes</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>med --publish: tilby over TLS, med denne kjeden i PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>sertifikatets nøkkel i PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>hent historikken til et system fra kildene, uansett hvor lenge siden; det som allerede finnes, spørres det ikke om igjen</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>systemet, etter id</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>start (ISO 8601, eller 7d for sju dager siden)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>slutt, ikke medregnet; hvis utelatt: nå</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>en måling for hvert slikt tidstrinn, minst 1s; hvis utelatt: så ofte som kilden avspørres</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>dekod ett svar og si hva det inneholder, eller hvilken linje eller hvilket felt som er feil</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>en fil, eller en URL å hente</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>hva det skal være</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>skriv ut det cachen og katalogen inneholder</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>hva som skal vises</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>én innehaver: EU eller koden for en stat</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>kjenner: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>én metrikk, etter navn</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>en rad for hvert slikt tidstrinn</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>ventetider: etter innehaver, tilgangsform eller jobbens størrelse</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>skriv ut en federation.toml, sources.toml eller alerts.toml med alle nøkler, forklart</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>hvilken fil</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>må være senere enn --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report og show skriver ut det som var kjent da; de andre kommandoene og vinduet bruker det som finnes nå</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>vinduet, show, usage, attribution, reconcile, verify, backtest, plan og alerts leser den simulerte føderasjonen; de andre kommandoene bruker filer og cachen</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>bare show floor og show shares vekter GPU-er etter modell</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: kapasitet og bruk i Europas KI-fabrikker</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>skriv ut denne hjelpen, og avslutt</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>skriv ut versjonen, og avslutt</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>katalogen med federation.toml, sources.toml og alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>SQLite-filen</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>språket i tekstene, for eksempel nb</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>skriv ut det som var kjent da</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>på den simulerte føderasjonen i stedet for cachen: vinduet, eller en hvilken som helst kommando som leser, for eksempel «factoryfloor --demo show floor»</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>med --demo: dager med historikk</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>logg på stderr hva programmet gjør; QT_LOGGING_RULES velger, for eksempel «factoryfloor.feeds=true»</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>spør og lagre uten vindu, inntil SIGINT eller SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>spør hver kilde én gang, og avslutt</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>med --once: hent også historikken til kildene (backfill_days), og avslutt når den er på plass</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>kjenner </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; fikk: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>krever et tidspunkt som 2026-11-22T08:00:00Z, en dato, eller 7d for sju dager siden; fikk: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>en periode etter navn, for eksempel last-month, this-quarter eller last-30d, i stedet for --from og --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>start (ISO 8601, eller 7d for sju dager siden); hvis utelatt: midnatt tretti dager før slutten</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>krever et navn som Europe/Helsinki; fikk: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>krever en varighet som 15m, 1h eller 1d; fikk: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>utskriftsformat</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>kjenner pdf, html, xlsx, csv, json, deic og apel; fikk: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>kjenner pdf, html, xlsx, csv og json; fikk: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>hva en PDF skrives ut på</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; flere med komma</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (Danmarks nasjonale bruksdata) og apel (EGIs summer); flere med komma</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>anleggets navn i GOCDB, for apel (systemets id)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>id som DeiC har gitt senteret, eller en del av det, for deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>mappe å skrive til; hvis utelatt: én fil html eller json til stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>oppgir mappen for filene; bare én av html og json går til stdout</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (standard), last-quarter, last-year, eller FRA..TIL</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>tidssonen perioden deles i (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>etter språkets skikk eller EUs stilguide: stater i protokollrekkefølge, Hellas som EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>et sammendrag til første side</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>tar AVSNITT=TEKST; fikk: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>en tekst under et avsnitt; så mange ganger som det er avsnitt</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>avsnitt som skal utelates, med komma</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>hva én innehaver brukte og betalte, mot det den har rett til</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>alle fabrikker side om side</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>ett nettverk, etter id; hvis utelatt: alle</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>ett system</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>rapportens nummer, slik «report list» skriver det ut</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>bevar en rapport slik den er nå, for alltid, og skriv ut id-en</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>de fryste og publiserte rapportene</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>en fryst rapport som filer: de samme tallene for alltid</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>merk en fryst rapport som publisert</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>hvilke tall som er annerledes i dag enn i en fryst rapport, og hvorfor; avslutningskode 1 hvis det finnes noen</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>skriv en timer for systemd som lager en rapport om og om igjen</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (måned), quarter (kvartal) eller year (år)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>dag i måneden etter perioden, 1 til 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>navnet, slik «report definition list» skriver det ut</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>valg for en rapport under et navn, til senere bruk</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>de navngitte valgene</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>lagre valg under et navn; valg med samme navn erstattes</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>navnet de brukes på nytt under</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>rapporten for navngitte valg, som filer</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>for den simulerte føderasjonen</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>bevar rapporten for navngitte valg for alltid, og skriv ut id-en</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>slett navngitte valg</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>en ferdig rapport, som filer</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>som en manualside</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>som fullføring av kommandolinjen i et skall</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>OVERSIKT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESKRIVELSE</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALG</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>KOMMANDOER</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILER</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>AVSLUTNINGSKODE</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Uten en kommando åpnes vinduet. Data går til standard utdata, meldinger går til standard feil. Valgene nedenfor kan stå før eller etter kommandoen.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>hvor det spørres; «factoryfloor example sources» skriver ut alle nøkler</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>hvem som regnes for hvem; «factoryfloor example federation» skriver ut alle nøkler</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>hva som er observert: målinger, jobber og resultatet av hver avspørring</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>svaret er nei, eller det mislyktes; standard feil sier hvorfor</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>kommandolinjen er feil</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(påkrevd)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Ingen jobber som ba om GPU-er, kom inn i køen i denne perioden.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Ingen systemer i nettverket ble etterspurt.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>spill av historikken til et system: hvor ofte ventegrensene holdt</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>bedøm jobbene som kom inn i køen fra og med her (alle jobber før er kjent)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>slutten på det, ikke medregnet (nå)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>krever et tall over 0.5 og under 0.999; fikk: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>hvor ofte en grense må holde (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, eller qbets, den publiserte metoden; hvis utelatt: begge, og ours med --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>en rad for hver jobb</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>hvor godt ledige GPU-er ble forutsagt, i stedet for ventetider</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Hver grense angis ut fra det som var kjent da jobben kom inn i køen:
jobber som hadde startet eller sluttet da, og hvor lenge andre hadde ventet.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>kjenner bare </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>hvor og når et pilotprosjekt kan kjøre</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU-er samtidig, i hver kjøring</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>timer i en kjøring</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>antall kjøringer (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>alle kjøringer samtidig; ellers etter hverandre</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>GPU-modeller som passer, for eksempel H100,GH200 (alle)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB minne som en GPU minst har</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>den første kjøringen begynner da eller senere (nå)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>systemer i dette nettverket (alle)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>disse systemene, for eksempel lumi,alps (alle)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>hvem sin andel den bruker</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>tilgangsformen (alle)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planlegg med det som var kjent da (nå)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>ledige GPU-er de neste 14 dagene, time for time, i stedet for alternativene</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>skriv planen som rapport til denne mappen</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formater for notatet, for eksempel html,json; flere med komma (alle)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Andeler av GPU-er (gres/shard, gres/mps) teller som ingenting, fordi ingen sier hvor mange en GPU har. Gi disse systemene shards_per_gpu eller mps_per_gpu i federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>MIG-slicer uten GPU-modell kan være av flere modeller og teller som en slice av den første. Gi kapasiteten til disse systemene dens modell, eller typene en [[gpu_type]], i federation.toml:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Disse systemene teller ikke i dekningen, fordi ingen sier hvor mange GPU-er de har (capacity i federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Ingen jobber brukte en GPU i denne perioden.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Ingen kontoer er kjent: Ingen anlegg har oppgitt noen, og ingen jobber er avregnet det siste året.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Det er ingenting å sammenligne: Av jobber, målinger og anleggets egne summer er færre enn to kjent for denne perioden.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Ingen jobber ventet på GPU-er.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Det er ikke kjent om jobber venter: Ingen kilde forteller om køen.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Ingen jobber ble startklare i denne perioden.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Ventetider er ikke kjent i denne perioden: Ingen kilde forteller om enkeltjobber. Det gjør en slurm-rest-kilde, og en import av sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Ingen jobber brukte en GPU i denne perioden, eller innehaveren har ingen andel i det.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Ingen har skrevet en merknad om denne perioden.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Det finnes ikke noe slikt i denne perioden.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Det finnes ingen slik tildeling: [[award]]-oppføringer i federation.toml lister dem opp, og «factoryfloor example federation» viser hvordan.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Det finnes ingen kilde: sources.toml lister dem opp, og «factoryfloor example sources» viser hvordan.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>en visning som skal åpnes: en lenke factoryfloor://view eller en fil</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>verken en kommando eller en visning: En visning er en lenke som begynner med factoryfloor:, eller en fil .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>hva som overvåkes, og hvem som får beskjed; «factoryfloor example alerts» skriver ut alle nøkler</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>fristen for den siste kjøringen; for en dato slutten av den dagen i UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Visningen nevner noe som ikke er kjent her, og vises uten det: %1. Den som laget den, har kanskje en katalog eller en federation.toml med mer i.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Visningen ble ikke åpnet: Feltet «%1» sier «%2», som denne versjonen ikke forstår. Be om visningen på nytt.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Visningen ble ikke åpnet: En nyere versjon av Factory Floor skrev den. Installer den versjonen.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Visningen ble ikke åpnet: Lenken er lengre enn noen Factory Floor skriver. Be om visningen som fil.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Dette er ikke en lenke til en visning: En slik begynner med factoryfloor://view? og har verken mellomrom eller linjeskift.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>en visning har bare tekster og en tabell «choice».</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>det finnes to visninger med navnet «%1»; den første gjelder.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 er større enn noen fil med visninger som Factory Floor skriver, og ble ikke lest.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 har flere visninger enn det kan lagres; de siste ble utelatt.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Ingenting i %1 kan leses: %2 har det sikkerhetskopien har.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 har det som kunne leses av %2: %n rad.</numerusform>
            <numerusform>%1 har det som kunne leses av %2: %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n rad er fra sikkerhetskopien.</numerusform>
            <numerusform>%n rader er fra sikkerhetskopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Ingenting er borte.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Det som er borte, regnes som ikke observert. Kildene spørres om det igjen, så langt tilbake som backfill_days sier; «factoryfloor backfill» ber om mer.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>For å bruke den, legg den i stedet for den skadde filen, som er som den var, eller oppgi den med --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: Ingen person er navngitt: Person-id-er er tomme, og Person.json skrives ikke. CPU-tid og lagring er 0, siden dette programmet teller GPU-er.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: Senterets id er null-GUID-en. Oppgi den riktige med --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 GPU-timer har ingen kjent tilgangskilde, og %2 ikke noe kjent universitet; kontrollprogrammet klager på disse radene.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: Varigheter er GPU-sekunder, siden meldingen ikke har plass til GPU-er. CPU-varighetene gjentar dem, og ingen benchmark brukes.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: Anlegget kalles det samme som systemets id. Oppgi navnet fra GOCDB med --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: Månedene er etter %1 og ikke etter UTC, slik EGI har dem.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs er 0 der bare målinger er kjent.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>%1 av perioden er observert: for lite til å sende inn. Minst halvparten kreves.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>%1 av perioden er observert. Det som ikke er observert, mangler i det som sendes inn.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Det som sendes inn, teller fysiske GPU-er.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Ingen rapportmaler er lagret.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Ingenting er kjent om denne perioden; rapporten sier det.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Dette programmet er bygd uten vindu og skriver ingen PDF. Det gjør pakken «factoryfloor»; html, xlsx, csv og json skrives her også.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Ingen rapporter er fryst.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Ingen tall avviker fra rapport %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 av %2 tall avviker fra rapport %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Siden frysingen er %1 filer importert, med %2 nye eller rettede jobber.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Rapporten ble laget uten disse avsnittene, som ikke er sammenlignet: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Rapport %1 var allerede publisert. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Ingenting kjører ennå. Slå det på slik: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Det finnes ingen innehaver «%1». Kjente: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Det finnes ikke noe nettverk «%1». Kjente: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Rapporten har ikke noe avsnitt «%1». Den har: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Det finnes ingen tidssone «%1». Kjente er, blant andre fra IANA-listen: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Den simulerte historikken kom ikke i tide.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>«%1» er ikke en periode. Kjente: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: Av %1 har rapporten bare en del, og EGI regner en post som hele måneden. Lever hele måneder som er over.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Det finnes ingen cache på %1 ennå. «factoryfloor collect» og «factoryfloor import» lager den, eller oppgi en annen med --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>krever en GUID, for eksempel f0679faa-242e-11eb-3aba-b187bcbee6d4; fikk: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Beste alternativ først. En ventegrense vises bare der grensene de siste 90 dagene
holdt for minst %1 % av jobbene (konfidensnivå %2); raden sier hvor ofte.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Den vokste med %1 det siste døgnet, som blir %2 i året.</numerusform>
            <numerusform>Den vokste med %1 per døgn de siste %n døgnene, som blir %2 i året.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Cachen tar %1 på disken.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Den vokste ikke det siste døgnet.</numerusform>
            <numerusform>Den vokste ikke de siste %n døgnene.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Hvor mye den vokser, er kjent i morgen.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Det er mer enn grensen på %1: De eldste målingene gjøres grovere, en del hver time.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Grensen på %1 nås omkring %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>%1 av dette er ledig for det som kommer.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>%1 kjøringer og %2 summeringer av dager og måneder er sammenlignet: Alle stemmer.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>%1 kjøringer og %2 summeringer av dager og måneder er sammenlignet: %3 avviker. «factoryfloor verify --rebuild» lager summeringene på nytt.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Selve filen er skadet. «factoryfloor repair» lager en ny av det som kan leses, og av en sikkerhetskopi.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n time med målinger er skadet; den regnes som ikke observert.</numerusform>
            <numerusform>%n timer med målinger er skadet; de regnes som ikke observert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Dette programmet er bygd uten vindu. «factoryfloor demo --headless» skriver ut det simulerte fabrikkgulvet, og «factoryfloor collect» spør anleggene.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Det finnes ingen skjerm her. Uten skjerm skriver «factoryfloor demo --headless» ut det simulerte fabrikkgulvet, og «factoryfloor collect» spør anleggene.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor er allerede åpen på denne cachen; vinduet ble hentet fram.</translation>
    </message>
</context>
</TS>
