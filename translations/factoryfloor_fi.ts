<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm laskee %1 GPU:ta, joista %2 on varattu. Fyysisinä GPU:ina, kun MIG-viipale tai GPU:n osa lasketaan vain osanaan, luvut ovat %3 ja %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Pyydä keskukselta tämän komennon tuloste:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 on tuotu aiemmin toisilla valinnoilla (%2). Sen tiedot %3 työstä peruttiin ensin.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: ei mitään tuotavaa: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, työ %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, rivi %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: ja %2 muuta.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Mitä ei tuotu, on ilman nimiä tiedostossa %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 työssä on mahdottomia aikoja tai lukumääriä; ne hylättiin.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Tiedoston %1 oletetaan sisältävän kaikki työt: %2, %3 – %4. Jos siinä on vain osa, tuo se valinnalla --partial; jos se kattaa enemmän, kerro se valinnoilla --from ja --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>ei mitään uutta: tuotu jo aiemmin</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>mikään siinä ei kelpaa</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>osittain virheellinen</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>mitään ei ajettu</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Toinen Factory Floor kirjoittaa kohteeseen %1. Sulje se tai pane tiedostot seurattuun kansioon (kind = &quot;folder&quot; tiedostossa sources.toml), josta se ottaa ne.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Yhtään tiedostoa ei tuotu.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Tuonti %1 (%2, %3) on peruttu: sen tietoja %4 työstä ja %5 summasta ei enää lasketa. Se, mitä näistä töistä tiedettiin ennen, pätee taas.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Se ei enää kata aikaa %1 – %2.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Toinen Factory Floor kirjoittaa kohteeseen %1. Sulje se ensin.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Tuontia %1 ei ole. Tuonnit: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Tuonti %1 on jo peruttu, %2. Mikään ei muuttunut.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>GPU:ille ei tunneta H100-ekvivalenttia: %1. Niiden käyttöä ei tiedetä tässä yksikössä, eikä se ole missään summassa tai osuudessa. Tiedoston federation.toml [[gpu]]-kohta kertoo, montaako H100:aa malli vastaa.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Jakso %1 – %2 on tyhjä: valinnan --from ajan on oltava ennen valinnan --to aikaa.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Välimuistissa ei ole vielä tietoja: %1. ”factoryfloor collect” hakee ne lähteistä, ”factoryfloor import” ottaa tiedostoja.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Välimuistissa ei ole vielä tietoja. ”factoryfloor collect” hakee ne lähteistä, ”factoryfloor import” ottaa tiedostoja.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Ajalta %1 – %2 ei ole tietoja. Tietoja on ajalta %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Yhtään sääntöä ei ole vielä tarkistettu: ikkuna ja ”factoryfloor collect” tekevät sen kerran minuutissa.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Mikään ei hälyttänyt viimeisen päivän aikana.</numerusform>
            <numerusform>Mikään ei hälyttänyt viimeisten %n päivän aikana.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Sääntöä ”%1” ei ole. Säännöt ovat: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: taaksepäin %2 asti, %3/%4 päivää (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Mitään ei voi hakea: valinnan --from ajan on oltava ennen valinnan --to aikaa, ja --every vähintään 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Mikään lähde ei kerro historiaa: %1. Lisää lähde, jonka laji on prometheus tai slurm-rest: %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Pysäytetty. Saadut tiedot säilyvät; sama komento jatkaa siitä.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Toinen ohjelma kirjoittaa kohteeseen %1 eikä hae historiaa tälle ohjelmalle. Lopeta se, suorita tämä uudelleen ja käynnistä se sen jälkeen.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Välimuistia päivitetään: %1 %. Kopio sen aiemmasta tilasta säilytetään sen vieressä.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Toinen ohjelma kirjoittaa jo kohteeseen %1. Anna sen hakea näiden keskusten tiedot tai nimeä toinen välimuisti valinnalla --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Koostetietoja ei voi tarjota: %1 (%2). Korjaa valinta --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Koostetiedot ovat osoitteessa %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Jokainen, joka pääsee tähän osoitteeseen, voi lukea ne: --publish-token rajoittaa sitä.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Historia on saatavilla alkaen %1; tiedot kattavat siitä ajasta %2 %.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Historian haku ei onnistunut. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Hälytyksestä ei voitu ilmoittaa: %1 (%2). Korjaa [notify] tiedostossa alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Yhtään lähdettä ei ole haettavana. Lisää sellainen tiedostoon %1, esimerkiksi:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Muistissa odottaneita tietoja ei voitu kirjoittaa, ja ne on menetetty. Niitä kysytään lähteiltä uudelleen niin pitkälle kuin ne tuntevat historiansa.</translation>
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
        <translation>Kansallinen</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>ICAIN-pilotti</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Tilit GPU-tuntien mukaan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnit</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Käyttömuoto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>kohdistamaton</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>%1 suurinta, kaikkiaan %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Mikään sääntö ei kohdista tätä tiliä.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>odotettu</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>puolet tunneista</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % tunneista</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilotti</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>ilmoitettu</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Vapaat GPU:t seuraavina 14 päivänä</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Näytteitä on liian vähän vapaiden GPU:iden ennustamiseen.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Vapaana odotetaan olevan %1–%2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Pilotti mahtuu alkaen %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 %:lla vähemmän</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 %:lla vähemmän</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Odotettu</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 %:lla vähemmän</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 %:lla vähemmän</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Odotettu: %1 GPU:ta</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Puolet tällaisista tunneista: %1–%2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % tällaisista tunneista: %1–%2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: ei tietoja %2 jälkeen</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 on %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>toistaiseksi</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n hälyttää</numerusform>
            <numerusform>%n hälyttää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n on alkamassa</numerusform>
            <numerusform>%n on alkamassa</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Ei valvottavaa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kestänyt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Hälytti</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Ääriarvo</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Silloinen sääntö</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>kuitattu %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, hälyttää yhä</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Hälyttää, kun</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>vaimennettu %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Varattujen käyttöaste</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Varausaste</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Jonopaine</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU:ita poissa käytöstä</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Lähteen vastaukset</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Osuus laskentaoikeudesta</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Myönnöstä käyttämättä</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Lähde myöhässä</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Käyttöaste matala</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Jonopaine korkea</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Osuus yli laskentaoikeuden</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Myöntö päättyy käyttämättä</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 yli %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Lähde ei vastaa</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1: ei tietoja</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 ajan</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>myönnöt, joiden päättymiseen on enintään %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>kaikki lähteet</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>kaikki haltijat</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>kaikki myönnöt</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>kaikki järjestelmät</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>viimeisen päivän aikana</numerusform>
            <numerusform>viimeisten %n päivän aikana</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Ei olisi hälyttänyt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Olisi hälyttänyt %1 kerran: %2.</numerusform>
            <numerusform>Olisi hälyttänyt %1 %n kertaa: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Vaimennettu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kuitattu</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Hälyttää</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Hälytykset</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Mitkä hälytykset</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Vaimenna</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Mikä hälyttää ja mikä on alkamassa</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Mikään ei hälytä. Säännöt tarkistetaan kerran minuutissa.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Kuittaa</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Näytä sen sivu</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Mikä hälytti viimeisten 30 päivän aikana</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Mikään ei hälyttänyt viimeisten 30 päivän aikana.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Uusi sääntö…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Muuta…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Kytke &amp;pois</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Po&amp;ista</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Kytke &amp;päälle</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Pa&amp;lauta alkuperäinen</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Mukana tullut sääntö sellaisena kuin se alun perin oli</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 tunniksi</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>1 päiväksi</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 viikoksi</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Toistaiseksi</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Lopeta vaimennus</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Välimuistia päivitetään: %1 %. Kopio sen aiemmasta tilasta säilytetään sen vieressä.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Tallenna kuva</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>PNG-kuva näytön koossa (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-kuva (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-piirros (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tallenna taulukko</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Pilkuin erotetut arvot (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Aikavyöhyke, jossa jaksot alkavat, vuorokaudet vaihtuvat ja ajat kirjoitetaan</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kohdista</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>K&amp;umoa</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Korjaa kohdistus</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Kohdistamattomat tilit GPU-tuntien mukaan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnit</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Edunsaaja: kenen käyttäjät hyötyvät</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Maksaja: kenen osuutta kuluu</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>Kä&amp;yttömuoto</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Perustelu: kuka näin sanoo ja miksi</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>valitse…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Kumoaa viimeisimmän kohdistuksen</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Etsitään tilejä, joita mikään sääntö ei kohdista…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Kaikki tilit, joilla on käyttöä tällä jaksolla, on kohdistettu.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Valitse ensin edunsaaja ja maksaja</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 lasketaan nyt haltijalle %2; historia seuraa perässä.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 on taas kohdistamaton.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Yllä olevat tilit, joita sääntö koskee: %1, yhteensä %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1: kirjoittaminen ei onnistunut: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Flatpak ei voi lisätä itseään työpöydän mukana käynnistyviin ohjelmiin. Lisää se työpöydän asetuksissa.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(oikeus %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Oikeus: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Hälytykset (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n hälytys, jota kukaan ei ole nähnyt (Ctrl+B)</numerusform>
            <numerusform>%n hälytystä, joita kukaan ei ole nähnyt (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 menetetty aiemmissa nollauksissa</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>päättynyt, %1 rauennut</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>käyttö alle %1, määräpäivä %2: myöntöä leikataan</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>käyttö vähintään %1, kuten vaadittiin, määräpäivä %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Keskusten omien laskutussääntöjen mukaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Napsauta, niin näet, miten tämä on laskettu.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Lähde: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Tänne ei ole myönnetty mitään, joten mitään ei kulu.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Myöntö on päättynyt; rauennut: %1.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Myöntö on käytetty loppuun.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Laskentaoikeus on käytetty loppuun.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Tästä ajasta on havaittu liian vähän, jotta jäljellä olevan määrän ja sen riittävyyden voisi sanoa.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Viimeisistä 28 päivästä on havaittu liian vähän, jotta riittävyyden voisi sanoa.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Viimeisten 28 päivän tahdilla myöntö ei kulu loppuun ennen päättymistään, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Viimeisten 28 päivän tahdilla laskentaoikeus ei kulu loppuun ennen tämän ajan päättymistä, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Viimeisten 28 päivän tahdilla myöntö riittää %1 asti.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Viimeisten 28 päivän tahdilla laskentaoikeus riittää %1 asti.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Jäljellä %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Jäljellä, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Suora, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Jäljellä: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Myöntö käytettiin loppuun %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Laskentaoikeus käytettiin loppuun %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Aseta &amp;rajat</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Mitataan…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pysyvästi</translation>
    </message>
    <message>
        <source> days</source>
        <translation> päivää</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ei rajaa</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Välimuistin koko</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>&amp;Sellaisinaan</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>&amp;5 minuutin välein</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Enintään levyllä</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Kuinka kauan näytteet säilyvät sellaisinaan; sen jälkeen yksi keskiarvo 5 minuuttia kohti. Kokonaisten tuntien summat ja kattavuus pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Kuinka kauan tästä päivästä laskien keskiarvo 5 minuuttia kohti säilyy; sen jälkeen yksi tuntia kohti.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Vanhimpia näytteitä harvennetaan niin kauan kuin tiedosto on tätä suurempi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Näytteet järjestelmittäin: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Alle 31 päivän ikäiset näytteet säilyvät aina sellaisinaan.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>5 minuutin välein: myös tämä lasketaan tästä päivästä, ja sen on oltava pidempi.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Enintään levyllä: vähintään 10 MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Taulukko [cache] on virheellinen eikä ole voimassa; korjaa se käsin: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Näitä ei voi valita tässä: tiedot ovat simuloituja tai tiedostoa %1 ei voi lukea.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Asetettu tiedoston %1 kohdassa [cache]; tässä tehty muutos kirjoitetaan siihen.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Mitään ei harvenneta itsestään. Raja kirjoitetaan tiedoston %1 kohtaan [cache].</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Välimuistin rajat</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Nämä rajat ylittävistä näytteistä tehdään keskiarvoja, eikä niiden yksityiskohtia saa takaisin. Asetetaanko rajat?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Aseta rajat</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOITU</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm laskee GPU:n laskentasiruja (GCD): kaksi GPU:ta kohti</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Sopimus 31.8.2026, 387,8 miljoonaa euroa; käytettävissä vuonna 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Sopimus 22.4.2026, 290 miljoonaa euroa</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Tekoälylaajennuksesta sopimus 26.1.2026, 129 miljoonaa euroa (ES, PT, TR): kaksi osiota, joiden kokoa ei tiedetä</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Näiden lisäksi 16 H200 NVL:ää on pilvi-GPU:ina (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Lukumäärä on alaraja, malli ei tiedossa. Sopimus 22.7.2026, 80 miljoonaa euroa; asennus syksystä 2026 alkaen</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Sopimus 21.4.2026, 29,76 miljoonaa euroa; asennus vuodesta 2026 alkaen</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Vihitty käyttöön 8.9.2026 MIMERin järjestelmän rinnalle</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Sopimus 16.3.2026, 55 miljoonaa euroa, perustana GB200 NVL4; käyttöön vuoden 2026 jälkipuoliskolla</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Tulossa pian täysin käyttöön, kerrottiin kesäkuussa 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Eksaluokka; vihitty käyttöön 5.9.2025. Julkaistuja lukumääriä on kaksi: 5&#x202f;938 solmua × 4 = 23&#x202f;752, jota käytetään tässä, ja 5&#x202f;884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Eksaluokka; Jules Verne -konsortion järjestelmä (Ranska, Alankomaat, Kreikka). Sopimus 18.11.2025; asennus vuodesta 2026 alkaen</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Jaettu klustereihin, joiden koot muuttuvat; kunkin lukumäärä on dokumentoinnin mukainen, eikä sitä lisätä kokonaismäärään</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>SLAIFin järjestelmän on määrä korvata tämä vuonna 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>CZAI:n KarolAIna tulee sen rinnalle</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Tekoälylle optimoitu osio LEONARDOn rinnalla; tietoa käyttöönoton ajankohdasta ei löytynyt</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Valittu 12.3.2025; sopimusta ei löytynyt</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Tarjouskilpailu avoinna 16.10.2026 asti</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>GPU-osio Discovererin rinnalla; Discovererissa on vain suorittimia</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Palvelee AI2F:ää, kunnes Alice Recoque on käytössä</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Palvelee AI2F:ää, kunnes Alice Recoque on käytössä; tietoa siitä, minkä sen Slurm laskee GPU:ksi, ei löytynyt</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Palveluja vuodesta 2026 alkaen; sopimusta ei löytynyt</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Tulee Vegan tilalle vuonna 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Valittu 10.10.2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>Yhteisyritykseltä 70 miljoonaa euroa 200 miljoonasta; täydessä käytössä vuonna 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Hankinta edessä; avustuskausi alkaa 1.9.2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Hankinta edessä, yhteensä 82 miljoonaa euroa; mukana kokeellinen alusta</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>EuroHPC-järjestelmä tekoälytehtaiden ulkopuolella</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Mikään luku ei poikkea pyöristystään enempää.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%2 luvusta %1 poikkeaa pyöristystään enemmän.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Jäädytyksen jälkeen on tuotu %n tiedosto,</numerusform>
            <numerusform>Jäädytyksen jälkeen on tuotu %n tiedostoa,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>mukana %n uusi tai korjattu työ.</numerusform>
            <numerusform>mukana %n uutta tai korjattua työtä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Ei verrattu, koska raportti tehtiin ilman näitä: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Muutokset jäädytyksen jälkeen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Silloin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Syy</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Tällä jaksolla ei havaittu mitään.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Tiedot ovat simuloituja.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 taulukkona</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Näytä kaavio</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOITU</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Yksi näyte taaksepäin</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Yksi näyte eteenpäin</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Kymmenen näytettä taaksepäin</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Kymmenen näytettä eteenpäin</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Takaisin edelliseen aukkoon tai muutokseen</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Eteenpäin seuraavaan aukkoon tai muutokseen</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Ensimmäiseen näytteeseen</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Viimeiseen näytteeseen</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Seuraava sarja ylöspäin</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Seuraava sarja alaspäin</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Suurenna hiusristikon kohdalla</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Pienennä hiusristikon kohdalla</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Näytä koko jakso</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Yksi näkymän pituus taaksepäin ajassa</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Yksi näkymän pituus eteenpäin ajassa</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Takaisin edelliseen suurennokseen</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Kiinnitä arvot hiusristikon kohdalla tai vapauta ne</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Aloita tai päätä aikaväli hiusristikon kohdalla</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Lisää merkintä hiusristikon kohdalle</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Vapauta hiusristikko, kiinnitys ja aikaväli, tässä järjestyksessä</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Liiku näppäimillä</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Sarjat</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Edellinen jakso viivana</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritminen asteikko</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Prosenttiasteikko</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Valitut sarakkeet näytetään, ylin vasemmalla.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Konesalien sarakkeet</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Oletukset</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOITU</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Kummankin puolen luvut ja niiden ero</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Kaikki järjestelmät</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Näytettävä jakso</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Sitä edeltävä jakso</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Kattavuus: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Varausaste</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Varattujen käyttöaste</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Varattu mutta jouten</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Jonopaine</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Vapaa, keskimäärin</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Poissa, keskimäärin</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Odotus p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Odotus p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Tallennetut valinnat</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Valitse jokin tai nimeä nämä</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Säilyttää lajin, jakson, kielen, kommentit ja osat tällä nimellä; ”viimeisin täysi kuukausi” on aina viimeisin</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Unohtaa tämän nimiset valinnat; tehdyt raportit säilyvät</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Valinnat on tallennettu nimellä ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>”%1” on unohdettu.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n hälytys</numerusform>
            <numerusform>%n hälytystä</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Näytä hälytykset</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Kaikki on kunnossa.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>%1: palvelimen nimeä ei löytynyt. Tarkista osoite ja se, että tämä verkko osaa selvittää nimen.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>%1: ei yhteyttä (%2). Tarkista, että palvelin on käynnissä eikä välissä ole palomuuria.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>%1: varmenteen on allekirjoittanut taho, johon täällä ei luoteta (%2). Nimeä keskuksen varmentaja kohdassa ”ca”.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>%1: varmenne kuuluu toiselle koneelle (%2). Käytä varmenteessa olevaa nimeä.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>%1: varmenne ei ole nyt voimassa (%2). Keskuksen on uusittava se; tarkista myös tämän koneen kello.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>%1: salattua yhteyttä ei saatu (%2). Tarkista, että portti puhuu TLS:ää; jos lähde puhuu pelkkää HTTP:tä, aloita sen osoite http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>%1: välityspalvelin ei päästänyt pyyntöä läpi (%2). Tarkista ympäristön välityspalvelinasetukset.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 ei vastannut ajoissa (%2). Tarkista osoite ja portti ja se, ettei palvelin ole ylikuormittunut; seuraava haku yrittää uudelleen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 sulki yhteyden ennen kuin vastaus oli valmis (%2). Seuraava haku yrittää uudelleen.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 ohjasi pyynnön muualle, eikä ohjausta seurattu (%2). Anna lähteen lopullinen osoite.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>%1: vastaus on sallittua suurempi (%2). Pyydä vähemmän, valmiilla pohjalla tai omilla kyselyillä.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>%1: vastausta ei voitu purkaa (%2). Syynä voi olla keskuksen edessä oleva välityspalvelin.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 ei vastaa kelvollisella HTTP:llä (%2). Tarkista osoite ja portti.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 hylkäsi tunnistetiedot (%2). Tarkista lähteen käyttäjä ja token.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>%1: token ei enää kelpaa (%2). Uusi se tai anna kohdan ”token_command” tulostaa uusi.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 hylkäsi pyynnön (%2). Tarkista lähteen osoite ja laji.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>%1: vastaus oli tyhjä. Exporter on käynnissä mutta ei mittaa mitään; keskuksen on selvitettävä asia.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 ei vastannut JSON-muodossa (%2). Edessä voi olla kirjautumissivu tai välityspalvelin.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>%1: vastaus ei ole sitä, mitä tämänlainen lähde antaa (%2). Tarkista sen laji ja osoite.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1: lukeminen ei onnistu: %2. Tiedoston kirjoittajan on korjattava se.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 vastasi mutta ilmoittaa omasta ongelmastaan: %2. Keskuksen on selvitettävä asia.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 antoi vain osan tiedoistaan (%2). Luvut kattavat vähemmän, kunnes tiedot ovat taas täydelliset.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1: yhtään pyydetyistä suureista ei ole (%2). Tarkista pohja ja kyselyt.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 puhuu versiota, jota tämä ohjelma ei tunne (%2). Uudempi ohjelma voi auttaa.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Korjaa kohta; muu on voimassa.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>%1: tunnistetietoja ei voitu lukea (%2). Tarkista tiedosto, muuttuja tai komento, josta ne saadaan.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Toinen ohjelma poisti välimuistin %1 kesken käytön. Se kirjoitettiin uudelleen samaan paikkaan; mitään ei menetetty.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Toinen ohjelma korvasi välimuistin %1 kesken käytön. Kaikki kerätty on tiedostossa %2, johon keruu jatkuu. Säilytä se lopettamalla tämä ohjelma ja panemalla tuo tiedosto toisen tilalle.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Toinen ohjelma katkaisi välimuistin %1 tai kirjoitti sen päälle kesken käytön. Keruu jatkuu uuteen tiedostoon %2. Lopeta tämä ohjelma ja pane vioittuneen tilalle varmuuskopio, tuo tiedosto tai se, minkä ”factoryfloor repair” tekee.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Toinen ohjelma poisti välimuistin %1 lokin (-wal) kesken käytön. Sen sisältö tallennettiin; mitään ei menetetty.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Toinen ohjelma katkaisi välimuistin %1 lokin (-wal) kesken käytön. Uusimmat haut voivat puuttua; niitä ei lasketa havaituiksi. ”factoryfloor verify” tarkistaa loput.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 on tämän ohjelman uudemman version kirjoittama (%2). Siihen ei koskettu; päivitä ohjelma tai nimeä toinen tiedosto.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1: kirjoittaminen ei onnistu (%2). Muuta oikeuksia tai nimeä toinen tiedosto valinnalla --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>%1: levy on täynnä (%2). Vapauta tilaa: kerätty odottaa sen ajan muistissa.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Toinen ohjelma kirjoittaa kohteeseen %1 (%2). Tämä lukee ja seuraa.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 on verkkolevyllä (%2), jossa välimuisti ei ole turvassa. Siirrä se paikalliselle levylle.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1: lukeminen ei onnistu (%2). Tarkista, että se on olemassa ja että sen saa lukea.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1: kirjoittaminen ei onnistu (%2). Vapauta levytilaa tai nimeä kansio, johon saa kirjoittaa.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 kuuluu toiselle järjestelmälle (%2). Nimeä oikea; jos se silti on tämän, anna --force tai kansiolle force = true tiedostossa sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Pysäytetty ennen valmistumista.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Ohjelma teki virheen kohdassa %1 (%2). Ilmoita siitä näillä sanoilla.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Järjestelmää ”%1” ei ole. Järjestelmät: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Raporttia %1 ei ole. Raportit: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Raporttia %1 ei voi lukea välimuistista (%2). Palaa välimuistin varmuuskopioon tai jäädytä raportti uudelleen.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Raporttimääritystä ”%1” ei ole. Määritykset: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Raporttimääritystä ”%1” ei tallennettu (%2). Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>%1: summat ovat liian suuria laskettaviksi (%2). Jossakin työssä on mahdottomia aikoja tai GPU-määriä; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>%1: merkintää ei tallennettu (%2). Kirjoita se uudelleen lyhyemmin.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Välimuistia avataan vielä. Luvut tulevat, kun se on auki.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>%1: tuntematon ongelma (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 ei tunne tätä osoitetta (%2). Tarkista sen polku.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1: vika on kohteessa itsessään (%2). Seuraava haku yrittää uudelleen; jos vika jatkuu, keskuksen on selvitettävä asia.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>lähde</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 ei kelpaa välimuistiksi (%2). Siihen ei koskettu; nimeä toinen tiedosto valinnalla --cache tai tee vioittuneesta uusi komennolla ”factoryfloor repair”.</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Miten tämä on laskettu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopioi, miten tämä on laskettu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Epävarma</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (havaittu %2 / %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, GPU:illa painotettuna (pelkkä aika: havaittu %2 / %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Näytteet</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Töiden suoritukset</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Aukot</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, yhteensä %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Uusin syöte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Tallenna CSV:nä…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Tallenna kuvana…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopioi tai tallenna</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopioi, tallenna CSV:nä tai kuvana (Vaihto+F10 taulukossa tai kaaviossa)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>”%1” kopioitiin: liitä se taulukkona tai kuvana.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1: kirjoittaminen ei onnistunut: %2. Valitse toinen kansio.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU:t käytön mukaan</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Tästä järjestelmästä ei ole näytteitä tällä jaksolla.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Varausaste</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Varattujen käyttöaste</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Varattu mutta jouten</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Jonon pituus</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Keskus ei kerro, mitkä työt jonottavat.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Odotus käynnistykseen</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Keskus ei anna töitä, tai niitä on käynnistynyt liian vähän.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Odotus p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Osuus maittain</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Keskus ei kerro, minkä tilien töitä ajetaan.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Milloin on ruuhkaa</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Varatut GPU:t maittain</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Kuormitettu kaikista GPU:ista</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>kaikki käyttäjät</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>edunsaajana</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>maksajana · osuus kapasiteetista, viiva: oikeus</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>koskee: %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>Ajokelpoisten töiden pyytämät GPU:t; pidätetyt ja riippuvat työt viivan alla</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>Ajokelpoisten töiden pyytämät GPU:t</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>puolet töistä odottaa alle p50:n, yhdeksän kymmenestä alle p90:n</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>varausaste tunneittain ja viikonpäivittäin, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Tehdas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Luvut piirrosten sijasta</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Luvut piirrosten sijasta (T kaaviossa)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Tallenna kuva…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Tallenna kaikki kaaviot kuvana</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Jaksoa koskevat luvut, osuudet ja odotusajat ovat vain tältä ajalta. Napsauta nähdäksesi koko jakson.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Edellinen tehdas</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Seuraava tehdas</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vertaa…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Toiseen tehtaaseen tai toiseen jaksoon</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ei vielä lähdettä</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, valittu</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Hyötykäytössä</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Varattu, ei kuormitettu</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Kuormitettu, varausta ei kerrottu</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Odotus p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Odotus p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Ei käyttömuotoa</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Pidätetty tai riippuva</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>yhtään työtä ei käynnistynyt</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>%1 aikana käynnistyneistä töistä</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Vapaa tai poissa</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Jonon pituus</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>ei saavutettu</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Epävarma: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (epävarma)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Napsauta, niin näet, miten tämä on laskettu.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>sama kuin edellisellä jaksolla</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 edelliseen jaksoon</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 edelliseen jaksoon</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>haetaan historiaa…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>epävarma</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>havaittu %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Epävarma: GPU-määrät ovat ristiriidassa keskenään.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Tiedot ovat simuloituja.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Kattavuus %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Epävarma: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Uusin syöte: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Napsauta, niin näet, miten tämä on laskettu.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOITU</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>edellinen jakso ei tiedossa</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Muutosta ei kerrota: jaksosta %1 havaittiin liian vähän vertailuun.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>sama kuin jaksolla %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 verrattuna jaksoon %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Hyötykäytössä</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Varattu, ei kuormitettu</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Varattu, kuormitus ei tiedossa</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Kuormitettu</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Ei ilmoitettu</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Ei havaittu tällä jaksolla.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>GPU-palkki</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Konesalit: kortti kutakin tehdasta kohti</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>ajan tasalla</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>ei tavoitettavissa</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ei vielä havaittu</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Tuoreus</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Suodatin (%n)</numerusform>
            <numerusform>Suodatin (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Näytetään: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Järjestelmät tuoreuden tai maan mukaan</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Suodatin: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Tehdas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Hyötykäytössä</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Varattu, ei kuormitettu</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Varausaste</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Kuormitettu kaikista GPU:ista, kun varauksia ei kerrota</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Varattujen käyttöaste</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Varattu mutta jouten</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Kattavuus: varattu mutta jouten</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Jonossa nyt</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Odotus p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Odotus p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>kuormitettu %1, varausta ei kerrottu</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>varausta ei kerrottu</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalentit</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU:t</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU:t käytön mukaan</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Osuus kapasiteetista</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Varaus, 24 h tähän asti</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Varaus, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Jonossa, H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Jonossa, GPU</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Ikä nyt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ikä</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Epävarma: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Tilanne nyt, jaksosta riippumatta.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Vain %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Keskus ei anna töitä, tai niitä on käynnistynyt liian vähän.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Puolet töistä odottaa alle %1, yhdeksän kymmenestä alle %2. Yhä jonottavat työt ovat mukana.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Keskus ei kerro, kuinka kuormitettuja sen varatut GPU:t ovat.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 varattu ja ilman kuormaa tällä jaksolla.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Uusimman näytteen ikä lähteessä.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Varattujen GPU:iden osuus toiminnassa olevista.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ajan tasalla</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 asennettu luettelon tai keskuksen mukaan</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Kukaan ei kerro, montako GPU:ta on.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Varattujen GPU:iden osuus toiminnassa olevista viimeisten 24 tunnin ajalta.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1: näin paljon pyytävät työt, jotka voisivat käynnistyä nyt; pidätettyjä ja riippuvia töitä ei lasketa.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Keskus ei kerro, mitkä työt jonottavat.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Käyttöaste</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Ei vielä lähdettä. Keskuksen Slurm REST -palvelu, Prometheus tai mittaussivu kertoisi; napsauttamalla lisäät sellaisen.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>mitä jonossa on</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Slurm REST -palvelu tai kirjanpitotiedostot kertoisivat.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>kuinka kuormitettuja GPU:t ovat</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>GPU-exporter Prometheuksessa kertoisi.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Jälkimmäisestä kertoisi GPU-exporter Prometheuksessa.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Ei kerrota: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Keskimääräinen kuormitus varatulta GPU-ajalta.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Konesalit: kunkin tehtaan GPU:t tiloittain</translation>
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
            <numerusform>%1 GPU:ta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 %-yks.</translation>
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
        <translation>GPU:t</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>%-yks.</translation>
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
        <translation>%1 vrk %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 vrk</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>%1 sitten</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d.M.yyyy &apos;klo&apos; H.mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d.M.yyyy &apos;klo&apos; H.mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>H.mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d.M. &apos;klo&apos; H.mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n ajan tasalla</numerusform>
            <numerusform>%n ajan tasalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n ei tavoitettavissa</numerusform>
            <numerusform>%n ei tavoitettavissa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n vielä kysymättä</numerusform>
            <numerusform>%n vielä kysymättä</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Lähteet tuoreuden mukaan. Napsauta, niin näet luettelon.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Julkaise</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Muutokset jäädytyksen jälkeen</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Merkitsee sen jaetuksi versioksi</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Takaisin luonnokseen</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Julkaistu raportti nro %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Jäädytetty raportti nro %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, korvaa nron %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: luvut sellaisina kuin ne tallennettiin.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Verrataan…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Siirry</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Tehdas, maa, sivu tai toiminto</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Minne siirrytään</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sivu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Tehtaat</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Osuudet</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Suunnittelu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Lisää lähde</translation>
    </message>
    <message>
        <source>action</source>
        <translation>toiminto</translation>
    </message>
    <message>
        <source>system</source>
        <translation>järjestelmä</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenni</translation>
    </message>
    <message>
        <source>state</source>
        <translation>maa</translation>
    </message>
    <message>
        <source>view</source>
        <translation>näkymä</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Suurin: %1. Pienin: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ei tietoja</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Sivupalkin sivut ylhäältä alkaen</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Siirry tehtaaseen, maahan tai sivulle</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Hälytykset: mikä hälyttää, mikä hälytti, säännöt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Taaksepäin ja eteenpäin</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Ohjaimesta tai kaaviosta seuraavaan</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Taulukossa tai kaaviossa: kopioi taulukkona ja kuvana</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Taulukossa tai kaaviossa: tallenna CSV:nä</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Taulukossa tai kaaviossa: tallenna kuvana</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Taulukossa tai kaaviossa: sen valikko</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Luvussa: miten se on laskettu</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Tämä luettelo</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Sen luvut taulukkona ja takaisin</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopioi se taulukkona ja kuvana</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Vetäminen</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Suurenna; Vaihto siirtää näkymää, Ctrl valitsee aikavälin</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rulla</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Suurenna osoittimen kohdalla</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Napsautus</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Kiinnitä arvot; selitteessä piilota sarja</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Kaksoisnapsautus</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Koko jakso; selitteessä yksi sarja yksinään</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Tietoja Factory Floorista</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Euroopan tekoälytehtaiden kapasiteetti ja käyttö keskusten omasta telemetriasta. Vapaa ohjelmisto, GNU General Public License, versio 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Aikakaaviota pitkin</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Aikakaaviossa</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Tallenna ikkunan sisältö näkymänä</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Tallennetut näkymät</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>Taulukossa: lajittele solun sarakkeen mukaan</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Kohdistamaton</translation>
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
        <translation>Itävalta</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia ja Hertsegovina</translation>
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
        <translation>Sveitsi</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kypros</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tšekki</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Tanska</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Viro</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Kreikka</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanja</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unioni</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>EUROPA-konsortio</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Ranska</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Yhdistynyt kuningaskunta</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Unkari</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanti</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanti</translation>
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
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Liettua</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
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
        <translation>Pohjois-Makedonia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Alankomaat</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Puola</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugali</translation>
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
        <translation>Ruotsi</translation>
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
        <translation>Turkki</translation>
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
        <translation>Muu</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Euroopan unioni</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>arvioitu</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>oletus</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>myönnetty %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>siitä käytetty %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>jäljellä %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>rauennut %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>maksettu %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>oikeus tähän asti %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>peruste: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Tilit, joita mikään sääntö ei kohdista haltijalle.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Laskentaoikeutta ei tunneta täällä.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Käytetty maksajana, kun laskentaoikeus tunnetaan: %1 / %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>myöntö tilille %1 järjestelmässä %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Jätetty pois, koska H100-ekvivalenttia ei tunneta: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Ei laskettu tähän, koska ne kattavat muitakin järjestelmiä; myönnöt: %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Käytetty</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Oikeudesta</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>edunsaajana</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>maksajana</translation>
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
            <numerusform>Myönnetty %n tilille.</numerusform>
            <numerusform>Myönnetty %n tilille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Kulutuskäyrä</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Käyttömuodot</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Täällä ei tunneta myöntöä eikä laskentaoikeutta.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-tunnit käyttömuodoittain</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Ei käyttöä tällä jaksolla.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>maksajana</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>edunsaajana</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Tähän laskettavasta käytöstä ei havaittu mitään.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Napsauta, niin näet, miten tämä on laskettu.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Hae maata</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Omasi</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Käyttöä jaksolla</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Kaikki maat</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Muut maat</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nro %1, korvaa nron %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nro %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>julkaistu %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>jäädytetty %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Ei vielä yhtään. ”Jäädytä” säilyttää raportin lukuineen sellaisenaan, tapahtuipa tiedoille mitä tahansa.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Jäädytetyt ja julkaistut raportit</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Jäädytetty raporttina nro %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Raportti nro %1 on julkaistu.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Selite</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Hyötykäytössä</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Varattu, ei kuormitettu</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Varattu, kuormitus ei tiedossa</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Poissa</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Liitetty token säilytetään työpöydän avainnipussa; jos se ei ota sitä vastaan, tiedostossa, jonka vain sinä voit lukea.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Täällä ei ole työpöydän avainnippua (secret-tool ei ole asennettu tai istuntoa ei ole), joten liitetty token säilytetään tiedostossa, jonka vain sinä voit lukea (oikeudet 0600), asetusten kansiossa ”tokens”.</translation>
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
        <translation>Factory Floor – simuloitu</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>kaikki yhtä aikaa</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>aikaisintaan</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>viimeistään</translation>
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
        <translation>&amp;GPU:ita yhtä aikaa</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>A&amp;jon kesto</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Aj&amp;oja</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Peräkkäin tai kaikki yhtä aikaa</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU-&amp;malli</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>GPU:n m&amp;uisti</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Vähintään</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Alkaa</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Muuten se alkaa nyt</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>Mää&amp;räaika</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Kenen osuus</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Kenen osuutta pilotti kuluttaa</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>Kä&amp;yttömuoto</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Luottamustaso</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Kuinka usein ylärajan on pidettävä</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Pilotin ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Pilotin viimeinen päivä</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Mikä vain</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ei kenenkään</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Lisää merkintä</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Muuta merkintää</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d.M.yyyy H.mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Jäähdytys korjattu; uudet ajoitusasetukset …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>M&amp;illoin (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merkintä</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Säilytä</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Merkintä on %n merkin liian pitkä.</numerusform>
            <numerusform>Merkintä on %n merkkiä liian pitkä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Kaikki tätä välimuistia lukevat näkevät sen: älä kirjoita henkilöiden nimiä.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Merkintä on tallennettu. Se koskee aikaa %1, joka on näytettävän jakson ulkopuolella.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Poista merkintä</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Poistetaanko tämä merkintä lopullisesti?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Merkinnät</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Tästä jaksosta ei ole merkintöjä. Merkintä näkyy yllä olevissa kaavioissa ja kulkee viennin mukana.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Lisää merkintä…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Tämän järjestelmän merkinnät tällä jaksolla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merkintä</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Avaa näkymä</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Linkki näkymään</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Linkki, jonka sait</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Tiedosto…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Näkymät (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Odotettavissa %1 – %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Ylärajan mukaan alkaa viimeistään %1 ja päättyy viimeistään %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Hinta: %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Osuudesta on tänä vuonna ennen pilottia jäljellä %1.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Mitä vaihtoehdosta näytetään</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Vaihtoehto</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Vapaat GPU:t jatkossa</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Kuinka hyvä tämä on</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Skenaariot</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>osio %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>koko ei tiedossa</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU:ta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Arvioitu odotus</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>%1:n yläraja</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Odotus ja ajot, %1 asti</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Päättyy viim.</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Osuutta jää</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Miksi täällä</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, liittyy: %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>vähiten: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Varausaste</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Varattujen käyttöaste</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Varattu mutta jouten</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Jonopaine</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Konesalit</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Palkkien pituus</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU:t</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vertaa…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Kaksi jaksoa tai järjestelmää rinnakkain</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Kuka käytti</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Osuus GPU-tunneista maittain</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Osuus GPU-tunneista</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Tällä jaksolla ei havaittu käyttöä tileittäin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100-ekvivalenttia %n järjestelmässä</numerusform>
            <numerusform>%1 H100-ekvivalenttia %n järjestelmässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU:ta %n järjestelmässä</numerusform>
            <numerusform>%1 GPU:ta %n järjestelmässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n ilman tunnettua H100-ekvivalenttia: %1</numerusform>
            <numerusform>%n ilman tunnettua H100-ekvivalenttia: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, jonka GPU:ita ei ole laskettu: %1</numerusform>
            <numerusform>%n, joiden GPU:ita ei ole laskettu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>haetaan historiaa…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Unionin osuus</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Osuus: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 H100-ekvivalenttia jonossa</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU:ta jonossa</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>nyt</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>koskee: %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Odotusajat ja jonon GPU:t on rajattu: %1. Kaikki muut luvut koskevat kaikkia käyttäjiä.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Odotusajat, jonon GPU:t ja käyttäjämaat on rajattu: %1. Kaikki muut luvut koskevat kaikkia käyttäjiä.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Kaikki käyttäjät: suodatin ei vaikuta.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>maksajana · osuus kapasiteetista, viiva: oikeus</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>edunsaajana</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Osuus kapasiteetista</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Mikään järjestelmä ei läpäise suodatinta.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Näkymä: taulukko, kortit, sarakkeet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kortit</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Sarakkeet…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Näytetään %1/%n järjestelmästä</numerusform>
            <numerusform>Näytetään %1/%n järjestelmästä</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Mitä kartta näyttää</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: muutos verrattuna jaksoon %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Osuus laskentaoikeudesta maittain</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Millään maalla ei ole laskentaoikeutta, joka tunnettaisiin täällä.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Kaikki verkostot</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, maksajana</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, edunsaajana</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Raportin sivut</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>&amp;Kellonaikoineen</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Oma jakso</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Alkaen</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Päättyen, tämä päivä mukaan lukien</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Päättyen, tämä aika pois lukien</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Lopun on oltava alkua myöhemmin.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · kellonajat: %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Viimeiset 24 tuntia</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tämä kuukausi</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Tämä vuosineljännes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Viime kuukausi</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Viime vuosineljännes</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viime vuosi</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Oma jakso</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOITU</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>havaittu %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Mitä pilotti tarvitsee</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Vaihtoehdot</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>yllä valitun verkoston järjestelmissä; yllä valitut jakso, maa ja käyttömuoto eivät vaikuta tähän</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Järjestelmät, joissa pilotin voi ajaa, paras ensin</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Tiivistelmä…</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Kirjoittaa suunnitelman raporttina kansioon kaikissa muodoissa</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Tiivistelmän kansio</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Tiivistelmä tallennettiin: %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Viime kuukausien jonoja ajetaan läpi uudelleen; ensimmäisellä kerralla se vie muutaman sekunnin.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Tähän verkostoon ei kuulu yhtään järjestelmää.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n järjestelmä soveltuu</numerusform>
            <numerusform>%n järjestelmää soveltuu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>yhteensä %1</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Viive, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Hitain, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Näytteet</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Tavuja</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Haut kaaviona tai yksitellen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kaavio</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Kuinka paljon lokia</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 päivää</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Hakujen viive</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Lokissa ei ole yhtään hakua tästä lähteestä.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Haut yksitellen, uusin ensin</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopioi tai tallenna hakujen loki</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Haut</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n haku</numerusform>
            <numerusform>%n hakua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n epäonnistui</numerusform>
            <numerusform>%n epäonnistui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Sovita leveyteen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Pienennä (Ctrl+rulla)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Suurenna (Ctrl+rulla)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Hae raportista</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Raporttia tehdään</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei löytynyt</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>%1/%2 osaa luettu</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Mikään keskuksen summaraportti ei ole kokonaan tällä ajalla.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Keskuksen summien ajan näytteet on muodostettu sen kirjanpidosta; niitä ei rinnasteta summiin.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Keskuksen summat kertovat vain joistakin tileistä; näytteitä, jotka eivät tunne tilejä, ei rinnasteta niihin.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Keskuksen summat kattavat %1 tästä ajasta; rinnastettu on samalta ajalta ja samoilta tileiltä.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Tämän ajan näytteistä osa (%1 ajasta) on muodostettu keskuksen kirjanpidosta eikä mitattu: töitä ja näytteitä verrataan muulta ajalta.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mukana %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antennit: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Tekoälytehdas</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmät</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenni</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Lisätietoja</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Kapasiteetti alkaen %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Osuus: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>ei saavutettu: liian moni odottaa yhä tai luovutti</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>käynnistys - ajokelpoisuus; p90 Kaplanin ja Meierin mukaan; yhä odottavat ja odottaessaan perutut työt sensuroituina</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>työt</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>pidätettyjä ja riippuvia töitä sekä myöhempää aikaa tai ennakkovarausta odottavia ei lasketa; jonottavan taulukkotyön jokainen tehtävä lasketaan</translation>
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
        <translation>käynnistynyt</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>odottaa yhä tai poistui käynnistymättä</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Ei havaittu</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Suunnitellusti poissa käytöstä: enintään %1 GPU:ta</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>tili %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>ylätili %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>tunniste %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>kuvio %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Ei käyttömuotoa</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>arvioitu</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>oletus</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>asennettu</translation>
    </message>
    <message>
        <source>available</source>
        <translation>käytettävissä</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>varattavissa</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>tuntematon määrä: %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>yksikkö</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU:t H100-ekvivalentteina</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fyysiset GPU:t</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Lähteet näyttävät %1 GPU:ta (%2), federation.toml tai luettelo %3: tarkista, mitkä tunnisteet erottavat GPU:t toisistaan, tai siellä ilmoitettu kapasiteetti.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1 GPU:ta on varattu, kun kapasiteetti on %3 (%2): toinen luvuista on väärä.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, tilanne %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2/%3 GPU:ta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ei mitattu</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>kuten lähde sen antaa</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, keskuksen keskiarvo kaikista GPU:ista</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1/%2 järjestelmällä on lähde</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Sitä edeltävä vastaus on yhä voimassa.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Uusin vastaus on yli 2,5 hakuvälin ikäinen.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Tälle järjestelmälle ei ole määritetty lähdettä.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Sen GPU:ille ei tunneta H100-ekvivalenttia.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Sen lähde kertoo, montako GPU:ta on ja kuinka kuormitettuja ne ovat, mutta ei, mitkä niistä on varattu.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>näytteet</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>näyte pätee seuraavaan asti, enintään 2,5 hakuväliä; sen jälkeen on aukko eikä koskaan nolla</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>varattu / (kapasiteetti - poissa käytöstä - suunnitellusti poissa käytöstä), ei koskaan yli 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>varattu</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapasiteetti</translation>
    </message>
    <message>
        <source>down</source>
        <translation>poissa käytöstä</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>suunnitellusti poissa käytöstä</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>vapaa tai poissa käytöstä, ei tiedossa</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>jätetty pois, koska se ei kerro, mitä on varattu</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>kuormituksen keskiarvo varatulta GPU-ajalta</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>kuormitettu ja varattu</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>varattu, kun kuormitus tiedetään</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>kuormituksen mittari</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>järjestelmät, jotka kertovat sen</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(varattu - kuormitettu ja varattu) summattuna ajalta, jolloin molemmat havaittiin</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>varatuista</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>kuormituksen keskiarvo kaikista GPU:ista; lähde ei kerro, mitkä on varattu</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>kuormitettu</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>kapasiteetti, kun kuormitus tiedetään</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>jonon GPU:t x aikarajat / käytettävissä olevat GPU:t; yläarvio, koska aikarajat ovat ajoaikoja pidempiä</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>jonon GPU:t x aikarajat, keskiarvo</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>käytettävissä olevat GPU:t, keskiarvo</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>havaittu aika / kysytty aika kaikista järjestelmistä, joilla on lähde, GPU-määrällä painotettuna</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>havaittu</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>kysytty</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>ei paina kattavuudessa, koska kapasiteettia ei tiedetä</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>laitetunnit x keskuksen yksiköt laitetuntia kohti</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>yksiköitä laitetuntia kohti</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>myönnetty</translation>
    </message>
    <message>
        <source>used</source>
        <translation>käytetty</translation>
    </message>
    <message>
        <source>left</source>
        <translation>jäljellä</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>menetetty aiemmissa nollauksissa</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>rauennut</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>mikään sääntö ei kohdista näitä tilejä</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>yhtään tämän haltijan tiliä ei käytetty</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ja %2 muuta</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1, %2: kapasiteetti %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>jakso</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>summa töistä: fyysiset GPU:t x ajotunnit jakson sisällä, maksajana</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>summa töistä: fyysiset GPU:t x ajotunnit jakson sisällä, edunsaajana</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>kaikki GPU-tunnit</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>käytetty maksajana, kun laskentaoikeus tunnetaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>käyttö järjestelmissä ilman laskentaoikeutta</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>jätetty pois, koska sen GPU:illa ei ole H100-ekvivalenttia</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>maksajana käytetyt GPU-tunnit / tähän asti kertyneen laskentaoikeuden GPU-tunnit; laskentaoikeus = summa ajan yli: osuus x laskentapohja</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>oikeus tähän asti</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>peruste</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>työt: aika, jolta jokainen työ tunnetaan; näytteet: aika, jonka ne pätevät</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>myönnetty - myönnön saaneiden ja niiden alaisten tilien käyttö myöntöjen aikana - myönnön päättyessä rauennut</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>myöntöä ei tunneta: jakson laskentaoikeus - käyttö maksajana järjestelmissä, joiden laskentaoikeus tunnetaan</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>käytetty yli päättyneiden myöntöjen</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>käyttö lasketaan lähimmälle tilille, itselle tai ylemmälle, jolla on voimassa oleva myöntö; useista ensin päättyvälle</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>viimeisten 28 päivän tahti</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>havaittu liian vähän</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>loppuu</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>tästä ajasta havaittiin liian vähän</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>GPU-tunti on kokonainen MI250X: kaksi sirua tunnin ajan</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Kokonaiset solmut: 4 GPU-tuntia solmulta tunnissa; laskettu siruista, siis alaraja, kun työ pyytää alle kahdeksan</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(ytimet / 8, muisti / 64 GB, sirut) x tunnit x 0,5; laskettu vain siruista, siis alaraja</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: jos 6 kuukauden jälkeen on käytetty alle 40 %, myöntöä leikataan automaattisesti</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Kokonaiset 4 GH200:n solmut; kiintiö alkaa uudelleen joka vuosineljännes, ja käyttämätön menetetään</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU:t x tunnit / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Kuukausikiintiö on kokonaismäärä jaettuna myönnön kuukausilla; sen jälkeen prioriteetti laskee</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Verkostoa ”%1” ei ole. Tunnetut: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Järjestelmää ”%1” ei ole. Tunnetut: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Haltijaa ”%1” ei ole. Tunnetut: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Käyttömuotoa ”%1” ei ole. Tunnetut: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>GPU-mallia ”%1” ei ole. Tunnetut: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>GPU-määrän on oltava 1–%1; se on %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Ajon tuntien on oltava yli 0 ja enintään %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Ajojen määrän on oltava 1–%1; se on %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>GPU:n muistin on oltava yli 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Luottamustason on oltava yli 0,5 ja alle 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Määräaika %1 ei ole suunnitelman ajankohdan %2 jälkeen.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Ajankohdasta %1 määräaikaan %2 on %3 h, mutta pelkät ajot vievät %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Pyydetynlaisia GPU:ita on %1; pilotti tarvitsee yhtä aikaa %2.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Siinä ei ole: %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Minkään sen GPU:n muistin ei tiedetä olevan %1 GB.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Sen GPU-määrää ei tiedetä, eikä siitä ole havaittu yhtään työtä.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Ei ylärajaa: siitä ei tunneta yhtään työtä, ja vapaiden GPU:iden ja jonon näytteissä näkyy ylärajan vaatimista käynnistyksistä vain %1/%2.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Ei ylärajaa: siitä ei tunneta yhtään työtä, ja näytteistä laskettu yläraja piti vain %1:lla viimeisten 90 päivän %2 kokeesta.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ei ylärajaa: ei ole havaittu töitä eikä vapaita GPU:ita ja jonon pituutta. Odotusajat vaativat työtietoja Slurmin kirjanpidosta tai tiedostoista.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Liian vähän töitä ylärajaa varten: %1/%2 viimeisten 90 päivän aikana.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Ei ylärajaa: viimeisten 90 päivän aikana se piti vain %1:lla %2 työstä.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ei ylärajaa: siitä ei ole havaittu yhtään työtä. Odotusajat vaativat työtietoja Slurmin kirjanpidosta tai tiedostoista.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Se on laskettu kaikenkokoisista töistä: tätä kokoa havaittiin liian vähän.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Näytteistä: siitä ei tunneta yhtään työtä. Yläraja johdetaan vapaista GPU:ista ja jonon pituudesta ja on väljempi kuin töistä laskettu; se piti %1:lla viimeisten 90 päivän %2 kokeesta.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>%1:n yläraja piti viimeisten 90 päivän aikana %2:lla %3 työstä.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Mediaaniyläraja oli %1-kertainen julkaistun menetelmän (QBETS) ylärajaan nähden.</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Ekstrapoloitu: suurimmassa havaitussa työssä oli %1 GPU:ta.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Se voi päättyä määräajan jälkeen: odotusaikojen %1:n ylärajalla se päättyy %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Osuudesta on tänä vuonna jäljellä %1 GPU-h, vaje %2.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Ajon odotetaan jonottavan %1; %2:n yläraja on %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Ajon odotusajan %1:n yläraja on %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 alkaen %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Käyttömuodot: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Koko tai päätösaika ei tiedossa: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Ei tämän kokoiselle tai kestoiselle pilotille: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Vapaita GPU:ita ei ennusteta: se vaatii 14 päivää näytteitä varatuista GPU:ista; havaittu on %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>Näinä päivinä odotettu vapaiden GPU:iden määrä ei riitä pilotin ajoon.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Odotetun vapaiden GPU:iden määrän mukaan ajo mahtuu alkaen %1. Jono voi viedä paikan ensin.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Opittu näytteistä (%1 h); huoltotunnit on jätetty pois, ja ilmoitetut katkot on vähennetty.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Kokeiltu menneeseen %1 päivästä: 90 %:n kaistaan osui %2 tunneista ja 50 %:n kaistaan %3; virhe (pinball-häviö) oli %4-kertainen ennusteeseen ”kuten samalla tunnilla viikkoa aiemmin” nähden.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>kaikki johtuu määrittelyeroista</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>määrittelyerojen lisäksi jää %1</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>syytä ei tunneta; vertaa tilejä ja päiviä</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>tyhjät ennakkovaraukset: sreport laskee ennakkovarattuja, vapaita GPU:ita (%1) niiden tilille; töissä niitä ei ole</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>aukot: näytteet kattavat %1 ajasta, pisin aukko on %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>keskuksen exporter saattaa laskea ennakkovaratut GPU:t varatuiksi</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>työt tunnetaan vain osalta aikaa (%1); tuo tai hae loput</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>yksiköt: toinen on %1-kertainen toiseen nähden, ikään kuin toinen laskisi siruja ja toinen GPU:ita</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport laskee ennakkovarauksessa tyhjillään olevat GPU:t sen tilille; niitä ei ollut millään työllä</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport laskee MIG-viipaleen GPU:ksi eikä laske GPU:n osia; tässä kukin lasketaan osanaan GPU:sta</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>keskeytetyn työn GPU:t pysyvät varattuina ja lasketaan; sacctin kulunut aika jättää ne pois</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|ensimmäinen - toinen| / suurempi niistä</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>työt+näytteet</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>yli 1 %:n ero merkitään</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>keskuksen summat</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>todennäköinen syy</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>tuodut tiedostot</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>tileille varattujen GPU:iden integraali jakson yli</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>summa töistä: fyysiset GPU:t x mallin kerroin x ajotunnit jakson sisällä</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>summa töistä: fyysiset GPU:t x ajotunnit jakson sisällä</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-sekunnit</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>käyttöhetkellä voimassa olleet kohdistussäännöt</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>kuten keskus laskuttaa</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>varausaste</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>käyttöaste (varattujen)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>jonopaine</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>kattavuus</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>odotusaika</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnit</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>osuus laskentaoikeudesta</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>liikkumavara</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>keskuksen yksiköt</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>täsmäytys</translation>
    </message>
    <message>
        <source>account</source>
        <translation>tili</translation>
    </message>
    <message>
        <source>system</source>
        <translation>järjestelmä</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Ajot alkavat myöhemmin: yläraja ei tunne silloista jonoa, ja yksittäiset viikot voivat poiketa. Sitä arvioitiin sellaisena kuin se annettiin seitsemän päivää ennen kutakin työtä.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Suunnitelman ajankohta %1 on tulevaisuudessa: siitä ei vielä tiedetä mitään.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Huolto, %1 GPU:ta: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Ennakkovaraus, %1 GPU:ta: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Kaikkien GPU:iden huolto: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Kaikkien GPU:iden ennakkovaraus: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (keskuksen ilmoittama).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (tiedostosta federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Kaikenkokoisten töiden ylärajakaan ei kelpaa: se piti %1:lla %2 työstä.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Ajot alkavat myöhemmin: ylärajoja arvioitiin sellaisina kuin ne annettiin seitsemän päivää ennen kutakin työtä.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Se on laskettu kaikenkokoisista töistä: tämän koon yläraja piti vain %1:lla sen töistä, ja vaaditaan %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Ja vielä %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>havaittu aika / kysytty aika järjestelmistä, joista käyttö voi olla peräisin</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Odottaa ensimmäistä näytettä</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Ennen ensimmäistä näytettä</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Odottaa ensimmäistä hakua.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Esteenä: %1 Kaikille ajoille yhtä aikaa jää liian vähän GPU:ita. Alku ja loppu ottavat sen huomioon, odotusajan yläraja ei.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Esteenä: %1 Ajolle jää liian vähän GPU:ita. Alku ja loppu ottavat sen huomioon, odotusajan yläraja ei.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Alku %1 ei ole ennen määräaikaa %2. Aikaista alkua tai valitse myöhempi määräaika.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>varattu mutta jouten</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>kuormitettu kaikista GPU:ista</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Esteenä: %1 Pyydetyn lajin GPU:ita voi jäädä liian vähän. Alku ja loppu ottavat sen huomioon, odotusajan yläraja ei.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Ekstrapoloitu: havaittujen töiden pisin aikaraja oli %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1, viimeistään %2 (hakuaika päättyy viimeistään %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 alkaen %2 (hakuaika päättyy %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Kuinka usein odotuksen ylärajat pitivät viimeisten 90 päivän aikana, koon mukaan</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Työt, jotka odottivat pisimpään yli ylärajansa</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Miksei ”sbatch --test-only”? Slurmin oma arvio simuloi sen hetken jonoa eikä tiedä mitään myöhemmin tulevista töistä. Ylärajana luettuna se piti 53 %:lla Cedarin 53 työstä ja 10 %:lla Narvalin 58 työstä (julkisen aineiston odotusaikoja).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU:t</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Työt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Piti</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediaaniyläraja</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS-yläraja</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Suurimmat ylitykset</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Yläraja</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Odotti</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Tehtaat</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Osuudet</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Suunnittelu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tallennetut näkymät</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Tallennetut näkymät (Ctrl+D tallentaa ikkunan sisällön)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Luvattu ja havaittu</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Yhtään viimeisten 90 päivän ylärajaa ei voi arvioida.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>luvattu %1, havaittu %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Luvattu</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Havaittu</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>luvattu</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Ei havaittu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Taulukko %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Kuva %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Sen tiedot ovat liitteessä.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Kuvan %1 tiedot. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Merkit:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Liite: kuvien tiedot</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Kaksoispiste merkitsee sitä, mitä ei havaittu.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Raportin tila</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Laskentaoikeuksien peruste</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Kohdistussäännöt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Raportin kaikki luvut</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Viimeisten 90 päivän ylärajat</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>Työn GPU:t</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Työt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Piti</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediaaniyläraja</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Julkaistun menetelmän mediaani</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Näiden järjestelmien töitä ei havaittu.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Luvattu ja havaittu</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Kuinka usein pitivät ylärajat, joiden piti päteä osaan töistä.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Luvattu</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>kuten luvattiin</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Näiden päivien suurimmat ylitykset</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Tuli jonoon</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU:t</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Yläraja</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Odotti</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Mikään työ ei odottanut ylärajaansa pidempään.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Kuinka hyviä ylärajat olivat</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>ei kenenkään</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Pilotin tiivistelmä: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Mitä pilotti tarvitsee</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ajot</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU-mallit</translation>
    </message>
    <message>
        <source>any</source>
        <translation>mikä vain</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>GPU:n muisti</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>vähintään %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Osuus, jota se kuluttaa</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Ylärajojen luottamustaso</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Missä sen voi ajaa</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Vaihtoehdot, paras ensin</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Arvioitu odotus</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Odotuksen yläraja</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Päättyy viim.</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnit</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-tunnit</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Osuutta jää</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Yhtään järjestelmää ei kysytty.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Vapaat GPU:t seuraavina 14 päivänä</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Mistään vaihtoehdosta ei havaittu tarpeeksi näytteitä vapaiden GPU:iden ennustamiseen.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Vapaat GPU:t jatkossa: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Vapaat GPU:t kuuden tunnin välein: odotettu määrä ja kaistat, joihin osuu puolet ja yhdeksän kymmenesosaa tunneista.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>vähemmän %1:ssa tunneista</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Miten käyttöoikeuden saa</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Mitä oletettiin</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Yläraja on lupaus monesta työstä: sadasta tällaisesta ajosta odottaa kauemmin suunnilleen niin moni kuin luottamustaso jättää varaa.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Pilotin oletetaan lähtevän järjestelmässä uudelta tililtä, aikarajanaan ajon kesto, osioon, jonka yläraja on lyhin.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Peräkkäiset ajot odottavat joka kerta uudelleen; luottamustason mukainen loppuaika laskee niiden ylärajat yhteen ja on siksi varovainen.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Prioriteeteista, projektin rajoituksista ja keskuksen suunnitelman jälkeen tekemistä muutoksista ei tiedetä mitään.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU:ta, %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU:ta, %2 h, %3 ajoa yhtä aikaa</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU:ta, %2 h, %3 ajoa peräkkäin</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>myöhemmin saapuneet työt</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>myöhemmin saapuneet näytteet</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>keskuksen uudelleen ilmoittamat summat</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>muuttunut sääntö</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>korjattu kapasiteetti</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>ohjelman toinen versio</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ei havaittu</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>havaittu liian vähän</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: katkos sarjassa (kapasiteetti muuttui)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: arvioitu (laskentaoikeudesta ei ole sovittu)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: alustava (jakso ei ole päättynyt)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: jaksosta havaittiin alle 95 %</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>kaksoispiste: ei saatavilla</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Jäädytetty</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, raportti nro %2, korvaa nron %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, raportti nro %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Alustava: jakso ei ole päättynyt. Luvut ulottuvat raportin päivään.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Tästä jaksosta ei tiedetä mitään: yhtään lähdettä ei havaittu eikä kirjanpitoa tuotu.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Tiedot saakka</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU-tunnit H100-ekvivalentteina</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>fyysisten GPU:iden tunnit</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Pois jätetyt osat</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Edellinen jakso</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vuosi sitten</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Vuoden alusta</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Myönnetty</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Käytetty</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Rauennut</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Jaksoon osuvat myönnöt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Käyttömuoto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Loppuu</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Tältä jaksolta ei tunneta myöntöjä.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Jäljellä myönnöstä %1, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Suora loppuun asti</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Viimeisten 28 päivän tahdilla se loppuu %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Puolet käynnistyi ajassa</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Yhdeksän kymmenestä käynnistyi ajassa</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Odotusajat järjestelmittäin</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Hetkestä, jolloin työ olisi voinut käynnistyä, sen käynnistykseen. Yhä odottavat ja odottaessaan perutut työt lasketaan tätä pidemmiksi.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Odotusaikoja ei havaittu.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>laskentaoikeutta ei tunneta</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Tämän haltijan käyttöä ei havaittu.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 kaikkien haltijoiden käytöstä näissä järjestelmissä, oikeus %2 niiden kapasiteetista: sija %3/%4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 kaikkien haltijoiden käytöstä näissä järjestelmissä: sija %2/%3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Kansallinen raportti: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Avainluvut</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Käytetty (edunsaajana)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Maksettu (omasta osuudesta)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Osuus kaikesta käytöstä</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Osuus laskentaoikeudesta</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Käyttö järjestelmittäin</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Oikeudesta</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Varattujen käyttöaste</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Käytetty, maksettu ja oikeus järjestelmittäin</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>GPU:iden käyttöä ei havaittu.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Ilmoittamatta, yhteensä</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>kaikki verkostot</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Ohjelmakatsaus: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Varausaste</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Jonopaine</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Kohdistamaton osuus käytöstä</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Hyötykäytössä</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Käyttöaste</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Odotus p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Odotus p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Konesalit</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Kaikki järjestelmät</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU:t ovat keskiarvoja havaitulta ajalta. Järjestelmää, jota mikään lähde ei kata, ei havaita; se ei kerro mitään sen käytöstä.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Tässä verkostossa ei tunneta yhtään järjestelmää.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Keskuksen raportti: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Kuka hyötyi</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Edunsaaja</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Kuka maksoi</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Käyttömuodoittain</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Osioittain</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Tilit GPU-tuntien mukaan</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU:t ajan kuluessa</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>GPU:iden tiloja ei havaittu: mikään lähde ei anna niistä näytteitä.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Odotusajat</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Myönnöt ja mitä on jäljellä</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Lähellä loppuaan (alle 60 päivää): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Mitä telemetriassa voi parantaa</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>GPU:iden tilat</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Mikään lähde ei kerro, mitkä GPU:t on varattu, vapaita tai poissa käytöstä: lisää Slurm-exporter tai slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Mikään exporter ei kerro, kuinka kuormitettuja GPU:t ovat: lisää lähteisiin DCGM- tai AMD-exporter.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Mikään lähde ei kerro tileittäin, mitkä työt jonottavat.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Töiden kirjanpitoa ei tunneta: tuo sacct tai lisää slurmrestd ja slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Kohdistamattomat tilit</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Mikään sääntö ei kohdista osaa käytöstä (%1): kohdista sen tilit tiedostossa federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Lähde %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>Sen %2 hausta %1 epäonnistui viimeisten 24 tunnin aikana. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Ei mitään: kaikki lukutyypit ovat mukana, ja jokainen tili on kohdistettu.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>simuloidun federaation säännöt</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>versio %1, %2 sääntöä</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 sääntöä</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Hyötykäytössä (varattu ja kuormitettu)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Varattu, ei kuormitettu</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Varattu (kuormitusta ei mitata)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Konesalit: GPU:t tiloittain</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Keskimääräiset GPU:t jaksolla, %1 havaittua järjestelmää; %2 ei havaittu.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU:t tiloittain ajan kuluessa</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Kunkin aikavälin keskimääräiset GPU:t; havaitsematon aika on viivoitettu.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Varausaste viikon tunneittain</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Kunkin tunnin keskiarvo jakson viikoilta.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Käyttökatkot, huollot ja ajat ilman tietoja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Poissa: vähintään kymmenesosa GPU:ista oli poissa käytöstä. Huolto: yhtä monen oli suunniteltu olevan poissa. Ei tietoja: kukaan ei havainnut järjestelmää, joka on voinut olla toiminnassa.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Käyttökatkoja tai aikoja ilman tietoja ei havaittu.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Huolto</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ei tietoja</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Unionin osuudesta</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Käyttömuodot ja niiden enimmäisosuudet</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Käyttömuodot</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Mitä unioni maksoi jaksolla niistä GPU-tunneista, joihin sillä oli siinä oikeus. Enimmäisosuus voi koskea tätä jaksoa pidempää aikaa.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Käytetty (GPU-tuntia)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Summa töistä: niiden GPU:t × ajotunnit jakson sisällä. Jakson rajan ylittävä työ jaetaan rajalla; yhä ajossa oleva lasketaan viimeiseen havaintoonsa asti; keskeytetty työ pitää GPU:nsa ja lasketaan. Kun kirjanpitoa ei tunneta, tileille varattujen GPU:iden integraali.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Fyysinen GPU: kun keskuksen Slurm laskee GPU:n siruja, kaksi sirua on yksi. MIG-viipale lasketaan sen laskentaviipaleiden suhteena GPU:n laskentaviipaleisiin.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Edunsaaja ja maksaja</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Maa, jonka käyttäjät hyötyvät, ja haltija, jonka osuus maksaa. Maan hanke unionin ajalla on unionin laskentaoikeutta mutta kyseisen maan hyötyä. Kohdistamaton käyttö on omalla rivillään.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Kapasiteetti × haltijan osuus integroituna jakson yli raportin päivään asti. Sitä verrataan siihen, mitä haltija maksoi.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Varatut GPU:t / (kapasiteetti − poissa käytöstä − suunnitellusti poissa käytöstä), ei koskaan yli 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Se osa varatusta GPU-ajasta, jolloin GPU oli kuormitettu exporterin mittauksen mukaan; ei tiedossa, jos keskus ei tarjoa exporteria.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Jonon GPU:t × aikarajat / käytettävissä olevat GPU:t: kutakin GPU:ta odottavat työtunnit. Yläarvio, koska työt päättyvät ennen aikarajojaan.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odotusaika</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Käynnistys − ajokelpoisuus, kvantiilit Kaplanin ja Meierin mukaan; yhä odottavat työt sensuroituina havaintoina.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Havaittu aika / kysytty aika.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Pyöristys</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Taulukon kokonaiset GPU-tunnit pyöristetään niin, että osat täsmäävät summaan (suurin jakojäännös); siksi sama luku voi poiketa yhdellä kahden taulukon välillä. CSV-, XLSX- ja JSON-tiedostoissa on täysi tarkkuus.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>tuodut tiedostot</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100-ekvivalentit</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Montako H100:aa GPU vastaa</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-malli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Kerrointa ei tunneta.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Tietojen lähteet järjestelmittäin. Kohdistussäännöt: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Tilit nimetään, henkilöitä ei koskaan: ohjelma ei tallenna käyttäjien tai töiden nimiä eikä polkuja.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Käyttö järjestelmittäin ja käyttömuodoittain</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Käytetty edunsaajana</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Kaksitoista kuukautta</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Käytetty ja maksettu kuukausittain</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Käyttö kuukausittain</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%2 kuukaudesta %1 havaittiin vähintään puoliksi.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Tähänastisesta ajasta tiedetään liian vähän, jotta voisi sanoa, mitä kaikesta yhteensä on jäljellä.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Mitä myönnöistä on jäljellä</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Mitä laskentaoikeudesta on jäljellä</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Menetetty nollauksissa</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Menetetty nollauksissa, keskuksen yksikkönä</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Keskuksen sääntö</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Nollauksissa ei menetetty mitään.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Kuka hyötyi ja kuka maksoi</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Kuka maksoi käytöstä: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Kuka hyötyi maksetusta: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Usean maan hyödyttämästä hankkeesta tämän haltijan osa.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Käyttöoikeuden myöntäneet ohjelmat:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Käyttö haltijoittain ja järjestelmittäin</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Käytetty edunsaajittain ja järjestelmittäin</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Haltija</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Kuka hyötyi, maksoipa kuka tahansa. Kohdistamatonta on se, mitä mikään sääntö ei kohdista. Viimeinen rivi kertoo, kuinka suuri osa kustakin järjestelmästä havaittiin.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>yhdessä Fast Lanen kanssa enintään 10 % yhteisyrityksen osuudesta</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>yhdessä Playgroundin kanssa enintään 10 % yhteisyrityksen osuudesta</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>enintään 30 % yhteisyrityksen osuudesta; kaupallinen aika enintään 20 % unionin ajasta</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>enintään 25 % yhteisyrityksen osuudesta</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Käyttö käyttömuodoittain</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Kaikki käyttö käyttömuodoittain</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Mitä unioni maksoi, käyttömuodoittain</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Käyttömuotojen enimmäisosuudet federaation luettelon mukaan:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Käyttö organisaatiolajeittain ja ohjelmittain</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Organisaatiolajeittain</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Käyttöoikeuden myöntäneen ohjelman mukaan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Varattu mutta jouten</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Järjestelmät varattujen mutta joutilaiden GPU-tuntien mukaan</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Havaitulta ajalta. Järjestelmät, jotka eivät mittaa käyttöastetta, eivät ole taulukossa.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Mikään järjestelmä ei mittaa, kuinka kuormitettuja sen GPU:t ovat.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Käyttökatkot, huollot ja kapasiteetti</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Kapasiteetti siitä alkaen</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Kapasiteetin muutokset jaksolla</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Minkään järjestelmän kapasiteetti ei muuttunut.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Kattavuus järjestelmittäin ja viikoittain</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Viikko alkaen</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%2 järjestelmäviikosta %1 havaittiin vähintään 95-prosenttisesti.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Yli päivän aukot</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Aika, jolta ei tunneta töitä eikä näytteitä.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Mikään järjestelmä ei ollut havaitsematta yli päivää.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Kohdistamaton käyttö</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Osuus järjestelmän käytöstä</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Käyttö, jota mikään sääntö ei kohdista</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Sääntö kohdistaa kaiken havaitun käytön jollekin haltijalle.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>työt</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>näytteet</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>keskuksen summat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Suuremmasta</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Sama käyttö kahdella tavalla tunnettuna</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Minkä mukaan</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Rinnalla</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Todennäköiset syyt</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Fyysisten GPU:iden tunnit ajalta, jonka molemmat tavat tuntevat. Yli 1 %:n erosta kannattaa kysyä keskukselta.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Minkään järjestelmän käyttöä ei tunneta kahdella tavalla.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Ilmoitettu ennen</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Ilmoitettu nyt</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Keskusten uudelleen ilmoittamat summat</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Uusi ilmoitus</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Fyysisten GPU:iden tunnit keskuksen omassa kirjanpidossa, joka antoi ennen samalle ajalle toisen summan.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Mikään keskus ei ilmoittanut tämän jakson summaa uudelleen.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Tietojen laatu</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Havaitsematon on aukko eikä koskaan nolla. Kattavuus on aika, jolta tiedot tunnetaan, jaettuna kysytyllä ajalla; useasta järjestelmästä se painotetaan niiden GPU-määrillä. Luku, josta havaittiin alle puolet, jätetään ilmoittamatta.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Startup-yritys</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Pieni tai keskisuuri yritys</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Suuryritys</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Julkisyhteisö</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Käynnistynyt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei käynnistynyt</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Odotusajat töiden lajin mukaan</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Töiden ryhmä</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>Työn GPU:t</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Uudet tulokkaat, kuten startup-yritykset: tilit, jotka eivät olleet käyttäneet GPU:ita 14 päivään, kunnes ne ovat käyttäneet 100 GPU-tuntia.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Uudet: puolet käynnistyi ajassa</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Uudet: yhdeksän kymmenestä käynnistyi ajassa</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Uudet tilit</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (osa %2/%3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Pisimmät odotukset olivat järjestelmässä %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Myöhästyneet haut: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Lähteestä haetaan %1 välein, ja 95 sadasta hausta alkoi %2 kuluessa edellisestä; pisin tauko oli %3. Hae harvemmin tai selvitä, mikä viivyttää vastauksia.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Eniten käytettiin kuussa %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Mitä ei käytetty ennen nollausta ja mikä ei keskuksen säännön mukaan siirry.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Eniten: %1, %2 kaikesta käytöstä.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Luvut ajalta, jolloin kapasiteetti muuttui, ovat katkoksia sarjassaan.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Se ei kuulu kenellekään haltijalle, ennen kuin federation.toml-tiedoston sääntö kohdistaa sen tilit.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Kolmella ensimmäisellä on yhteensä %2 (rivejä kaikkiaan %1).</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Se loppui %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Se päättyi %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Viimeisistä 28 päivästä tiedetään liian vähän, jotta loppumispäivän voisi sanoa.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Viimeisten 28 päivän tahdilla se ei lopu ennen päättymistään.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Käytetty ja jäljellä oleva määrä koskevat myönnön koko aikaa tämän raportin päivään asti, fyysisten GPU:iden tunteina. Loppumispäivä olettaa viimeisten 28 päivän tahdin; sitä ei anneta, jos myöntö ei lopu ennen päättymistään tai siitä tiedetään liian vähän.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Käyttöaste kattaa järjestelmän kaikki työt. Järjestelmässä, joka ei ole taulukossa, ei havaittu käyttöä, eikä laskentaoikeudesta siihen tiedetä mitään.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Laskentaoikeuden peruste</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Sovittu: osapuolten ilmoittama. Arvioitu: johdettu julkaistuista rahoitusosuuksista. Oletus: federaatiotiedostossa oletettu, kunnes luku julkaistaan; sen osuudet laskentaoikeudesta ovat esimerkkejä, eivät tuloksia.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Vain %1, %2 kaikesta käytöstä.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Kokoa ja käyttöä ei tiedetä: %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Kukin yläraja laskettiin siitä, mitä tiedettiin työn tullessa jonoon, ja sitä verrattiin työn odotusaikaan. Ylärajoja, jotka pitivät alle %1:lla töistä, ei näytetä.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Mikään sääntö ei kohdista osaa sen tileistä: kohdista ne tiedostossa federation.toml. Havaittu on liian vähän, jotta voisi sanoa, paljonko ne käyttävät.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Kansallinen raportti</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Ohjelmakatsaus</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Keskuksen raportti</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fyysiset GPU:t</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalentit</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Kielen tavan mukaan</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>EU:n tyyliohje</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>EU:n tyyliohje: maat protokollajärjestyksessä, Kreikka EL</translation>
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
        <translation>Kuukausi (2026-10), vuosineljännes (2026-Q3), vuosi tai ALKU..LOPPU (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Tyyli</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Viimeisin täysi kuukausi</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Viimeisin täysi vuosineljännes</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Viimeisin täysi vuosi</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Kaikki verkostot</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Aikavyöhykettä ”%1” ei ole. Valitse jokin luettelosta tai muu IANA-luettelon nimi, kuten America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>”%1” ei ole jakso. Kirjoita kuukausi (2026-10), vuosineljännes (2026-Q3), vuosi (2026) tai ALKU..LOPPU (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Mistään järjestelmästä ei vielä haeta tietoja: lisää ensin lähde.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>”%1” koskee haltijaa, verkostoa tai järjestelmää, jota ei enää tunneta. Valitse toinen ja tallenna uudelleen.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Jäädytä</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Peruutettu. ”Lue uudelleen” tekee raportin.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Mikä raportti</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Teksti ja osat</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Jäädytetyt ja julkaistut</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Tekee raportin siitä, mitä nyt tiedetään</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Säilyttää raportin lukuineen ja kommentteineen sellaisena kuin se nyt on</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Raporttia tehdään.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · s. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n tiedosto tallennettu: %1</numerusform>
            <numerusform>%n tiedostoa tallennettu: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Uusi sääntö</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Muuta sääntöä: %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Kokeiltu viimeisiin 30 päivään</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Vedä katkoviivaa tai siirrä sitä ylä- ja alanuolella. Punainen: sääntö hälyttää. Viivoitettu: havaittu liian vähän, mikä ei aloita eikä päätä hälytystä.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>T&amp;allenna</translation>
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
        <translation> GPU:ta</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Kynnysarvo</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Päättymismarginaali</translation>
    </message>
    <message>
        <source> days</source>
        <translation> päivää</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>milloin tahansa</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>heti</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Aikayksikkö</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuuttia</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tuntia</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>L&amp;uku</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Hälyttää, kun arvo on</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>&amp;Yhtäjaksoisesti</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Päättymis&amp;marginaali</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Myönnön päättymiseen &amp;enintään</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Kohde</translation>
    </message>
    <message>
        <source>below</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>above</source>
        <translation>yli</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>ilman tietoja</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Ens&amp;immäinen päivä</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Viimeinen päivä</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>”*” tarkoittaa mitä tahansa merkkejä: %1 on jokainen tili, jonka nimi alkaa %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Ti&amp;lit</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Nimeä ensin tili</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Viimeinen päivä on ennen ensimmäistä: valitse myöhempi</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Näytetään kaaviossa</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Kokeillaan viimeisiin 30 päivään …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Tällä säännöllä ei ole nyt mitään valvottavaa.</translation>
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
        <translation>Tallenna tiedostoina</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>CSV, a file for each table…</source>
        <translation>CSV, tiedosto joka taulukosta…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Kaikki…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Raportin kansio</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Tallenna tähän</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Tallenna tämä näkymä</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Nimeä näkymä uudelleen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Korvaa</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Toisella näkymällä on tämä nimi.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Tämänniminen näkymä korvataan.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Säilytä suunnitelma</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Skenaarion nimi</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Poistaa skenaarion, jonka sarake on valittu</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Säilytetyt suunnitelmat rinnakkain, kukin omassa sarakkeessaan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: odottaa enintään %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: ei ylärajaa</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULOITU</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Soveltuvia</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Paras vaihtoehto</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Toinen</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Kolmas</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Paras päättyy viim.</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Säilytä suunnitelma nimellä, muuta tarvetta ja säilytä toinen: ne näkyvät sitten tässä rinnakkain.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Oma…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Muu…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Kaikki verkostot</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n tekoälytehdas</numerusform>
            <numerusform>%n tekoälytehdasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenni</numerusform>
            <numerusform>%n antennia</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Kaikki muodot</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Ensimmäisen sivun yhteenveto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Onko raportissa tämä osa</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Kommentti sen alla</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Kommentti osan ”%1” alla</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>havaittu liian vähän</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (havaittu %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Havaittu liian vähän: kattavuus %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Kattavuus %1: osaa jaksosta ei havaittu</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Kattavuus %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>”?”: jaksosta havaittiin alle puolet.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>”*”: jaksosta havaittiin alle 95 %.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; ajankohdan %1 versio on voimassa, kunnes se on luettavissa</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>tilin %1 sääntöä on muutettu sen kirjoittamisen jälkeen; poista se käsin</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>sitä ei voi lukea; korjaa se ensin käsin</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n solmu</numerusform>
            <numerusform>%n solmua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU:ta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n kohdistamaton</numerusform>
            <numerusform>%n kohdistamatonta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>lähde nimeltä %1 on jo olemassa; valitse toinen nimi</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 on yksi lähteen %2 palvelemista järjestelmistä; muuta tuota kohtaa ja sen järjestelmiä käsin</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>toinen ohjelma tekee haut tähän välimuistiin, ja tämä vain lukee sitä; lopeta ensin se toinen</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>lähdettä %1 ei enää ole</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Työpöydän mukaan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Asetettu komentorivin valinnalla --language.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Värit</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fyysiset GPU:t</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalentit</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>&amp;GPU:iden laskutapa</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Aikavyöhyke</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source> days</source>
        <translation> päivää</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Haettava historia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Jokaiselle täällä lisättävälle lähteelle.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Jokaiselle täällä lisättävälle lähteelle. Tiedostossa sources.toml päivät on asetettu lähteille: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Määritykset</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Välimuisti</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Välimuistin koko</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Avaa kansio: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Työpöytä</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Ilmoita hälytyksistä työpöydällä</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Kä&amp;ynnistä työpöydän mukana</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Kuinka kauan näytteet säilyvät</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Asetukset…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Työpöydän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>GPU:iden laskentatapa</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fyysiset GPU:t</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalentit</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Poistu simulaatiosta</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Näppäimet…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Tietoja Factory Floorista…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Haltijat ja niiden summat</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-tunnit haltijoittain ja järjestelmittäin</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 GPU-tunneista</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 keskuksen omien ehtojen mukaan</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 käytetty maksajana: %2 tähän asti kertyneestä laskentaoikeudesta (%3)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Peruste: sovittu</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Peruste: arvioitu</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Peruste: oletus</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Kattavuus: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Edunsaaja</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Mitä sivu näyttää</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Maat ja järjestelmät</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Käyttötaulukko</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Korjaa kohdistus…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Tilit, joita mikään sääntö ei kohdista haltijalle</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Kuka käytti mitäkin järjestelmää</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Mitä matriisi näyttää</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnit</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Käyttöosuus</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Oikeudesta</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Keskuksen yksiköt</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Mikään lähde ei kerro, mitkä tilit käyttävät GPU:ita tällä jaksolla. Sen kertoo Slurm-lähde, exporter, joka antaa GPU:t tileittäin, tai tuodut kirjanpitotiedostot.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>edunsaajana</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>maksajana</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n järjestelmä ei kertonut käytöstä tileittäin tällä jaksolla: %1</numerusform>
            <numerusform>%n järjestelmää ei kertonut käytöstä tileittäin tällä jaksolla: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n järjestelmä havaittiin, eikä kukaan käyttänyt sitä: %1</numerusform>
            <numerusform>%n järjestelmää havaittiin, eikä kukaan käyttänyt niitä: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Jätetty pois, koska H100-ekvivalenttia ei tunneta: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Hae nyt</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Keskeytä haku</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Kysytään…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Kysyy lähteeltä kerran lisää, tavallisen ajan ulkopuolella.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Jatka hakua</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Siltä kysytään taas asetetun hakuvälin mukaan.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Siltä ei kysytä, ennen kuin annat haun jatkua tai ohjelma käynnistyy uudelleen. Hakematta jäänyt aika on aukko.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Muuta lähdettä</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Lisää lähde</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testaa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>T&amp;allenna</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Nimi: anna lähteelle nimi, kun lisäät sen; testiin nimeä ei tarvita.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Kysytään: %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Löytyi: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Hylätäänkö muutokset? Niitä ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Hylätäänkö syötetyt tiedot? Lähdettä ei ole vielä lisätty.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Tiedostoissa on vain osa töistä</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Järjestelmä</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>&amp;Järjestelmän nimi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Laj&amp;i</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Kan&amp;sio</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Hakuväli</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Tiedostojen aikavy&amp;öhyke</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Esimerkiksi vain yhden tilin: silloin ne eivät kata aikaa.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Kä&amp;yttäjänimi</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Missä se on</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Token kulkee salaamatta: matkalla kuunteleva voi käyttää sitä. Käytä https:// -osoitetta, ellei verkko ole luotettu.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;CA-tiedosto</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Asiakasva&amp;rmenne</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Asiakasavain</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Kansio, johon tiedostot pannaan</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Varmentajan varmenne</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Asiakasvarmenne</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Asiakasvarmenteen avain</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Tokenin sisältävä tiedosto</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Oma järjestelmä…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir tai VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Mittaussivu (OpenMetrics- tai Prometheus-teksti)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Kansio, jossa on kirjanpitotiedostoja</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Tunnista</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Tiedosto, jonka vain sinä voit lukea</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Ympäristömuuttuja</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Komento, joka tulostaa sen</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Liitä se tähän</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>tyhjä: järjestelmän oma</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>säilytetään tiedostossa, jonka vain sinä voit lukea</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>polku tiedostoon, jonka oikeudet ovat 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Nimi pysyy: lähteestä tallennettu on sen alla.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: siinä on välilyönti.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: aloita se https:// tai http://, esimerkiksi https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: vain https:// ja http:// käyvät, %1:// ei</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: sitä ei voi lukea (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: koneen nimi puuttuu, kun alussa on %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: jätä käyttäjä ja salasana pois; niille on omat kentät.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: siinä on välilyönti; tokenissa ei ole niitä.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Kansio: anna koko polku alkaen merkistä /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Aikavyöhyke: vyöhykettä ”%1” ei ole. Esimerkiksi Europe/Helsinki on.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Selvitä kysymällä</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Rajat ja kuinka &amp;paljon historiaa</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Aikakatkai&amp;su</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Koko vastaukselle; ei koskaan hakuväliä pidempi.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Sarjoja enint&amp;ään</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Vastaus, jossa on yhdestä järjestelmästä tätä enemmän, epäonnistuu, ja aiemmin tiedetty jää voimaan.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Tilejä &amp;enintään</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Haetta&amp;va historia</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Kuinka paljon historiaa pyydetään, kun välimuistissa ei ole sitä.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Historian näyttei&amp;den väli</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Kuinka kaukana historian näytteet ovat toisistaan.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> päivää</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>sama kuin hakuväli</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>Slurm REST -palvelu</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>Prometheus tai jokin, joka vastaa kuten se</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>mittaussivu</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>kansio, jossa on kirjanpitotiedostoja</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>kuinka monta GPU:ta on</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>mitkä on varattu</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>kuinka kuormitettuja ne ovat</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>kuka niitä käyttää</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>mitä jonossa on</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>mitkä työt ajettiin</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Osoitteesta vastataan ja kysytään, kuka olet. Seuraavaksi annetaan tunnistetiedot; sitten katsotaan uudelleen.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Löytyi: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Löytyi: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n solmu</numerusform>
            <numerusform>%n solmua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU:ta lähteen laskemana</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n tili</numerusform>
            <numerusform>%n tiliä</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Se kertoo: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Se ei kerro: %1. Saman järjestelmän toinen lähde voi kertoa.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Luettelo ei kerro GPU:iden määrää: %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Luettelon mukaan %1 GPU:ta: %2. Lähde ei kerro, kuinka monta niitä on.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Luettelon mukaan %1 GPU:ta: %2. Lähde kertoo: %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Luvut täsmäävät.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Se on %1 vähemmän.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Se on %1 enemmän.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Tarkista, että se on tämä järjestelmä tai sen osa.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Lisää lähde</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Kaikki kentät kerralla…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Lisää tunnistetie&amp;dot…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Seur&amp;aava</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Missä se on</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Mitä löytyi</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Kuka olet siellä</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Mikä järjestelmä se on</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Testi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Keskuksen Prometheuksen, Slurm REST -palvelun tai mittaussivun osoite sellaisena kuin avaisit sen selaimessa. Mikä se on, selviää seuraavassa vaiheessa; mitään ei vielä tallenneta.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Slurm- tai bearer-token, perustodennusta varten lisäksi käyttäjänimi, tai asiakasvarmenne.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Mistä luettelon järjestelmästä se kertoo. Todennäköisin on valittu.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Nimi: lähde nimeltä %1 on jo olemassa.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Hylätäänkö syötetyt tiedot? Lähdettä ei ole vielä lisätty.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Kysytään: %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Se ei hyväksy tätä: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Millään luettelon järjestelmällä ei ole suunnilleen näin monta GPU:ta.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Se vastaa tulevien hakujen mukaiseen kyselyyn: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Kansioon tulevat tiedostot luetaan tästä lähtien lähteenä %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>Lähteestä %1 haetaan tästä lähtien %n sekunnin välein. Sen historia haetaan samalla, jos sitä on; sivu Lähteet näyttää, miten pitkällä haku on.</numerusform>
            <numerusform>Lähteestä %1 haetaan tästä lähtien %n sekunnin välein. Sen historia haetaan samalla, jos sitä on; sivu Lähteet näyttää, miten pitkällä haku on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Sen token on työpöydän avainnipussa.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Sen token on tiedostossa %1, jonka vain sinä voit lukea.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>ajan tasalla</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>ei tavoitettavissa</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ei vielä havaittu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Token kulkee salaamatta (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Paljonko työt, näytteet ja keskuksen summat eroavat viimeisiltä 7 päivältä; yli 1 % merkitään</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 hakua ja %2 virhettä viimeisten 24 tunnin aikana</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Viimeisin vastaus</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Viive</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Näytteitä minuutissa</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Ero, 7 vrk</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Viimeisin viesti</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>keskeytetty</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>työt</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>näytteet</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>keskuksen summat</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 ja %2 eroavat viimeisiltä 7 päivältä: %3, katso reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 ja %2 eroavat viimeisiltä 7 päivältä: %3, määrittelyeroista johtuen</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 ja %2 täsmäävät viimeisiltä 7 päivältä: ero enintään %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Mitään ei vielä seurata. Lisää lähde: Prometheus, Slurm REST -palvelu tai keskuksen mittaussivu, jota saat lukea.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Lisää lähde…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Lähteet ja miten niiden viimeisimmät haut sujuivat</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n lähde</numerusform>
            <numerusform>%n lähdettä</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Siltä ei ole vielä kysytty.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Se vastaa kuten pitää.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>viimeisin vastaus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n haku viimeisten 24 tunnin aikana</numerusform>
            <numerusform>%n hakua viimeisten 24 tunnin aikana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n niistä epäonnistui</numerusform>
            <numerusform>%n niistä epäonnistui</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>sen historian haku pysäytettiin</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>sen historiaa haetaan: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>sen token kulkee salaamatta: käytä https:// -osoitetta, ellei verkko ole luotettu</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Hae historia</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Pysäytä historian haku</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Poista lähde</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Lopetetaanko haku: %1? Siitä tallennettu säilyy.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Lopeta haku</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>sen järjestelmän näytteet vievät välimuistista %1</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, noin %2 lisää vuodessa</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>yhteensä %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>keskiarvo %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>summa %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>havaittu %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Ei vielä lähdettä: %n järjestelmä</numerusform>
            <numerusform>Ei vielä lähdettä: %n järjestelmää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n rivi lisää: se on CSV-tiedostossa</numerusform>
            <numerusform>%n riviä lisää: ne ovat CSV-tiedostossa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Mitä sääntö olisi tehnyt</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Tästä ei tiedetä mitään viimeisiltä 30 päivältä.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Se hälyttää tässä kerran.</numerusform>
            <numerusform>Se hälyttää tässä %n kertaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>havaittu liian vähän</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 maata. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Isännöi tekoälytehdasta</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Siellä on tekoälytehtaan antenni</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>verrattuna hetkeen %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Varattu, kuormitus ei tiedossa</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Edellinen jakso</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>havaittu osittain</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 keskimäärin %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Ei tietoja: %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasiteetti</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>keskiarvo, %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ei tietoja</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, keskeneräinen</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, pienin</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, suurin</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, pienimmästä suurimpaan</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>ei tietoja, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Käyttömuoto</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalentit</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULOITU</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Takaisin (Alt+Vasen)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Eteenpäin (Alt+Oikea)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Mikä lasketaan maalle</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Edunsaaja</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Edunsaaja: mitä maan käyttäjät käyttivät. Maksaja: mitä maan osuudesta kului.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Näytä taas koko jakso (0 kaaviossa tai kaksoisnapsautus)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Jokainen GPU painotetaan mallinsa kertoimella. Napsauta, niin näet fyysiset GPU:t.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Kaikki luvut ovat simulaatiosta, mikään ei ole todellisesta keskuksesta.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Siirry tehtaaseen, maahan, sivulle tai toimintoon (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Kaikki verkostot</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Kaikki muodot</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, suurennettu</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>näytä taas koko jakso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Koko jakso</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Vuosineljännes</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Keskusten omat yksiköt</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fyysiset GPU-tunnit</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalentit</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Ryhmittely</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Aikajako</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Startup-yritys</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Pieni tai keskisuuri yritys</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Suuryritys</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Julkisyhteisö</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>sovittu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>arvioitu</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>oletus</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>työt</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>näytteet</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>työt ja näytteet</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Edunsaaja</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Käyttömuoto</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-malli</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnit</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h, H100-ekvivalentti</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Varattu mutta jouten</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>Keskuksen yksikkönä</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Käyttöosuus</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Suoritukset</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kattavuus</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Lähtötiedot</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Oikeus tähän asti</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Oikeudesta</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-sekuntia</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Napsauta, niin näet, miten tämä on laskettu.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-tunnit, ryhmitelty valinnan mukaan</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 yhteensä, %n rivi</numerusform>
            <numerusform>%1 yhteensä, %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Tällä jaksolla ei havaittu käyttöä tileittäin.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Jätetty pois, koska H100-ekvivalenttia ei tunneta: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>GPU:n osat (gres/shard, gres/mps) lasketaan nollaksi, koska kukaan ei kerro, montako niitä GPU:ssa on: %1. Anna järjestelmälle shards_per_gpu tai mps_per_gpu tiedostossa federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>MIG-viipaleet ilman GPU-mallia voivat olla useaa mallia, ja ne lasketaan ensimmäisen viipaleina: %1. Anna tiedostossa federation.toml järjestelmän kapasiteetille malli tai sen tyypeille [[gpu_type]].</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Laskentaoikeudet on jätetty pois, koska suodatin näyttää vain osan siitä, mitä kukin maksaja maksoi.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>tällaista tiedostoa ei ole</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Tiedostoa %1 ei voitu lukea: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Näkymä ”%1” on tallennettu.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Tallenna tämä näkymä…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopioi linkki tähän näkymään</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Avaa linkki tai tiedosto…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Yhtään näkymää ei ole vielä tallennettu</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Näkymät…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Linkki näkymään on kopioitu. Sen avaaja näkee saman sivun, jakson ja suodattimet oman ohjelmansa tiedoilla.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Tallenna näkymä tiedostona</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Näkymät (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu nimellä %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>Tiedostossa %1 ei ole näkymää.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Tiedostossa on %n näkymä; tämä on ensimmäinen.</numerusform>
            <numerusform>Tiedostossa on %n näkymää; tämä on ensimmäinen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Tallennettuja näkymiä ei voitu lukea: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Mitään ei muutettu. Korjaa tai poista tiedosto ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Näkymiä ei voitu tallentaa tiedostoon %1: %2. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>toinen ohjelma kirjoittaa siihen</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>suurennettu: %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Yhtään näkymää ei ole vielä tallennettu. Ctrl+D tallentaa ikkunan sisällön: sivun, jakson, suodattimet ja suurennoksen.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tallennetut näkymät</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;vaa</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopioi &amp;linkki</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Tallenna &amp;tiedostona…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Avaa l&amp;inkki tai tiedosto…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Kuka odottaa kuinka kauan</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Ryhmittely</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Käyttömuoto</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>Työn GPU:t</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Tällä jaksolla ajokelpoisiksi tulleiden töiden odotusajat</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Odotus p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Odotus p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Käynnistynyt</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Odottaa yhä</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Puolet töistä odottaa alle</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Yhdeksän kymmenestä odottaa alle</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>siitä, kun ne voisivat käynnistyä; yhä odottavat mukana</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Täällä ei tunneta yhtään tällä jaksolla ajokelpoiseksi tullutta työtä. Niistä kertovat Slurm-lähde tai tuodut kirjanpitotiedostot.</translation>
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
        <translation>Käytetäänkö Euroopan tekoälytehtaita, kuka niitä käyttää ja missä on tukos. Mitään ei vielä seurata.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Tutustu simuloituun federaatioon</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Luettelon kaikki tehtaat ja kolmekymmentä päivää keksittyjä töitä; tiedot tarjotaan tältä koneelta keskusten omissa muodoissa. Mitään ei lähde koneelta.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Tutustu</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Lisää ensimmäinen lähde</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Prometheus, Slurm REST -palvelu tai keskuksen mittaussivu, jota saat lukea. Testi kertoo, mitä löytyi, ennen kuin mitään tallennetaan.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Lisää lähde…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>sallitut arvot ovat payer, beneficiary, system, account, mode, partition, organisation ja model; annettu: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-tunnit missä tahansa jaottelussa</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU:iden); useita pilkuin erotettuna</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>aikavyöhyke, jossa jaksot katkaistaan ja päivämäärät tulkitaan</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>sallitut arvot ovat hour, day, week, month ja quarter; annettu: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>yksi rivi joka tunnista, päivästä, viikosta, kuukaudesta tai vuosineljänneksestä (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fyysiset GPU:t tai H100-ekvivalentit</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>yksi järjestelmä tunnuksensa mukaan</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-tunnit ovat fyysisten GPU:iden tunteja. Kun keskuksen Slurm laskee GPU:n siruja
(LUMI: kaksi), ne ovat saman verran pienempiä kuin sacctin ja sreportin summat;
site_units on siinä yksikössä, jossa keskus laskuttaa.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Mitä keskukselta pyydetään; FROM ja TO kuten 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>mitkä tiedostot on tuotu ja mitä ne antoivat</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>peru kaikki, mitä tiedosto kertoi: työt, summat ja sen kattama aika</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>mikä tiedosto, import list -komennon numeron mukaan</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>tuo kirjanpito sähköpostitse lähetetyistä tiedostoista</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>mitä tiedostot ovat</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>tiedostot</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>minkä järjestelmän työt nämä ovat, sen tunnus</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>sacctin --format, jos tiedostossa ei ole otsikkoriviä</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>sacctin --delimiter, jos se ei ole |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>myös silloin, kun tiedosto nimeää toisen klusterin</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>tiedostoissa on vain osa töistä (yhden tilin): ne eivät kata aikaa</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>tiedostojen aikojen aikavyöhyke (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>valinnan --to kanssa: ikkuna, jolta keskukselta pyydettiin tiedot; se katsotaan kokonaan katetuksi</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>sen loppu, ei mukana</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>muodolle swf, joka ei laske GPU:ita</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>tee uusi välimuisti siitä, mitä vioittuneesta voi lukea, ja kerro, mitä puuttuu; vioittunut tiedosto pysyy ennallaan</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>uusi tiedosto; siinä paikassa ei saa vielä olla mitään; ilman arvoa: välimuistin viereen</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>tämän välimuistin aiempi kopio sitä varten, mitä ei voi lukea</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>mikä kohdistuu minne, millä säännöllä, ja mikä ei</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>luettele jokainen voimassa ollut sääntöjen versio: milloin se tuli, kuka sen muutti ja miksi</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Säännöt ovat tiedostossa federation.toml; ”factoryfloor example federation” tulostaa mallin, jossa on jokainen avain.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>samat GPU-tunnit töiden, näytteiden ja keskuksen omien summien mukaan</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>aikavyöhyke, jossa päivämäärät tulkitaan</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>vertaa jokaista koostetta töihin, joista se on tehty, ja etsi tiedoston vaurioita</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>tee koosteet uudelleen</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>kopioi välimuisti, myös kesken kirjoituksen</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopio; siinä paikassa ei saa vielä olla mitään</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>tulosta tiedoston alerts.toml säännöt, niiden tila ja se, mikä hälytti</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>sääntöjen sijasta se, mikä hälytti viimeisten 30 päivän aikana</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>kerro, kuinka usein sääntö olisi hälyttänyt ja milloin</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>sääntö, sen tunnus</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>historian päivät</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>ikkuna simuloituun federaatioon</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>simuloidun historian päivät</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>simulaation siemenluku</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>ei ikkunaa: tulosta konesalit taulukkona joka askeleella</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>tarjoa näiden järjestelmien koostetiedot OpenMetrics-muodossa, esimerkiksi osoitteessa 127.0.0.1:9417; niissä ei ole käyttäjiä eikä töitä</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>valinnan --publish kanssa: tiedosto, jonka oikeudet ovat 0600 ja jossa on vaadittava bearer-token</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>valinnan --publish kanssa: tarjoa TLS:n yli tällä PEM-varmenneketjulla</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>varmenteen avain PEM-muodossa</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>hae järjestelmän historia sen lähteistä, kuinka kaukaa tahansa; jo saatua ei kysytä uudelleen</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>järjestelmä, sen tunnus</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>alku (ISO 8601, tai 7d: seitsemän päivää sitten)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>loppu, ei mukana; ilman arvoa: nyt</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>yksi näyte kutakin tällaista aika-askelta kohti, vähintään 1s; ilman arvoa: yhtä usein kuin lähteestä haetaan</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>tulkitse yksi vastaus ja kerro, mitä siinä on tai mikä rivi tai kenttä on väärin</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>tiedosto tai haettava URL</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>mitä sen pitäisi olla</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>tulosta, mitä välimuistissa ja luettelossa on</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>mitä näytetään</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>yksi haltija: EU tai maan tunnus</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>sallitut arvot: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>yksi suure, sen nimi</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>yksi rivi kutakin tällaista aika-askelta kohti</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>odotusajat: haltijan, käyttömuodon tai työn koon mukaan</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>tulosta federation.toml, sources.toml tai alerts.toml, jossa jokainen avain on selitetty</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>mikä tiedosto</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>on oltava myöhemmin kuin --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report ja show tulostavat, mitä silloin tiedettiin; muut komennot ja ikkuna käyttävät nykyisiä tietoja</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>ikkuna, show, usage, attribution, reconcile, verify, backtest, plan ja alerts lukevat simuloitua federaatiota; muut komennot käsittelevät tiedostoja ja välimuistia</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>vain show floor ja show shares painottavat GPU:t mallin mukaan</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: Euroopan tekoälytehtaiden kapasiteetti ja käyttö</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>tulosta tämä ohje ja lopeta</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>tulosta versio ja lopeta</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>hakemisto, jossa federation.toml, sources.toml ja alerts.toml ovat</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>SQLite-tiedosto</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>tekstien kieli, esimerkiksi de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>tulosta, mitä silloin tiedettiin</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>simuloidusta federaatiosta välimuistin sijasta: ikkuna tai mikä tahansa lukeva komento, esimerkiksi ”factoryfloor --demo show floor”</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>valinnan --demo kanssa: historian päivät</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>kirjaa stderriin, mitä ohjelma tekee; QT_LOGGING_RULES valitsee, esimerkiksi ”factoryfloor.feeds=true”</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>hae ja tallenna ilman ikkunaa, kunnes tulee SIGINT tai SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>hae kustakin lähteestä kerran ja lopeta</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>valinnan --once kanssa: hae myös lähteiden historia (backfill_days) ja lopeta, kun se on saatu</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>sallitut arvot: </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; annettu: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>vaatii ajan, kuten 2026-11-22T08:00:00Z, päivämäärän tai 7d (seitsemän päivää sitten); annettu: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>jakso nimen mukaan, esimerkiksi last-month, this-quarter tai last-30d, valintojen --from ja --to sijasta</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>alku (ISO 8601, tai 7d: seitsemän päivää sitten); ilman arvoa: keskiyö kolmekymmentä päivää ennen loppua</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>vaatii nimen, kuten Europe/Helsinki; annettu: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>vaatii keston, kuten 15m, 1h tai 1d; annettu: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>tulostusmuoto</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>sallitut arvot ovat pdf, html, xlsx, csv, json, deic ja apel; annettu: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>sallitut arvot ovat pdf, html, xlsx, csv ja json; annettu: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>millaiselle paperille PDF tulostetaan</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; useita pilkuin erotettuna</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (Tanskan kansalliset käyttötiedot) ja apel (EGI:n yhteenvedot); useita pilkuin erotettuna</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>keskuksen nimi GOCDB:ssä, muodolle apel (järjestelmän tunnus)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>tunnus, jonka DeiC antoi keskukselle tai sen osalle, muodolle deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>kansio, johon kirjoitetaan; ilman arvoa: yksi html- tai json-tiedosto stdoutiin</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>nimeää tiedostojen kansion; vain yksi muodoista html ja json menee stdoutiin</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (oletus), last-quarter, last-year tai FROM..TO</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>aikavyöhyke, jossa jakso katkaistaan (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>kielen tavan tai EU:n tyyliohjeen mukaan: maat protokollajärjestyksessä, Kreikka EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>yhteenveto ensimmäiselle sivulle</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>muoto on OSA=TEKSTI; annettu: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>teksti osan alle; yhtä monta kertaa kuin osia on</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>pois jätettävät osat, pilkuin erotettuna</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>mitä yksi haltija käytti ja maksoi suhteessa oikeuteensa</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>kaikki tehtaat rinnakkain</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>yksi verkosto tunnuksensa mukaan; ilman arvoa: kaikki</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>yksi järjestelmä</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>raportin numero, kuten ”report list” sen tulostaa</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>säilytä raportti pysyvästi sellaisena kuin se nyt on ja tulosta sen tunnus</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>jäädytetyt ja julkaistut raportit</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>jäädytetty raportti tiedostoina: aina samat luvut</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>merkitse jäädytetty raportti julkaistuksi</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>mitkä luvut ovat nyt toisia kuin jäädytetyssä raportissa ja miksi; paluuarvo 1, jos sellaisia on</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>kirjoita systemd-ajastin, joka tekee raportin yhä uudelleen</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (kuukausi), quarter (vuosineljännes) tai year (vuosi)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>kuukaudenpäivä jakson jälkeen, 1–28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>sen nimi, kuten ”report definition list” sen tulostaa</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>raportin valinnat nimellä tallennettuna, käytettäväksi uudelleen</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>nimetyt valinnat</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>tallenna valinnat nimellä; samannimiset korvataan</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>nimi, jolla niitä käytetään uudelleen</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>nimettyjen valintojen raportti tiedostoina</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>simuloidusta federaatiosta</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>säilytä nimettyjen valintojen raportti pysyvästi ja tulosta sen tunnus</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>unohda nimetyt valinnat</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>valmis raportti tiedostoina</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>man-sivuna</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>komentotulkin komentorivitäydennyksenä</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NIMI</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>YLEISKATSAUS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>KUVAUS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALINNAT</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>KOMENNOT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>TIEDOSTOT</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>PALUUARVO</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Ilman komentoa avautuu ikkuna. Tiedot menevät vakiotulosteeseen ja viestit vakiovirhetulosteeseen. Alla olevat valinnat voi antaa ennen komentoa tai sen jälkeen.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>mistä tiedot haetaan; ”factoryfloor example sources” tulostaa jokaisen avaimen</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>kuka lasketaan kenellekin; ”factoryfloor example federation” tulostaa jokaisen avaimen</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>mitä havaittiin: näytteet, työt ja jokaisen haun tulos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>vastaus on ei, tai komento epäonnistui; vakiovirhetuloste kertoo syyn</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>komentorivi on virheellinen</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(pakollinen)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Yksikään GPU:ita pyytävä työ ei tullut jonoon tällä jaksolla.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Yhtään verkoston järjestelmää ei kysytty.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>aja järjestelmän historia uudelleen: kuinka usein odotuksen ylärajat pitivät</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>arvioi työt, jotka tulivat jonoon tästä alkaen (kaikki aiemmat työt tunnetaan)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>sen loppu, ei mukana (nyt)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>vaatii luvun, joka on yli 0.5 ja alle 0.999; annettu: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>kuinka usein ylärajan on pidettävä (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours tai qbets, julkaistu menetelmä; ilman arvoa: molemmat, ja valinnan --each kanssa ours</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>yksi rivi kustakin työstä</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>kuinka hyvin vapaat GPU:t ennustettiin, odotusaikojen sijasta</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Kukin yläraja lasketaan siitä, mitä tiedettiin työn tullessa jonoon:
siihen mennessä käynnistyneistä tai päättyneistä töistä ja siitä, kuinka kauan muut olivat odottaneet.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>sallitut arvot ovat vain </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>missä ja milloin pilotin voi ajaa</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU:ita yhtä aikaa kussakin ajossa</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>yhden ajon tunnit</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>ajojen määrä (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>kaikki ajot yhtä aikaa; muuten peräkkäin</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>kelpaavat GPU-mallit, esimerkiksi H100,GH200 (mikä tahansa)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GPU:n muistin vähimmäismäärä, GB</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>ensimmäinen ajo alkaa silloin tai myöhemmin (nyt)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>tämän verkoston järjestelmät (kaikki)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>nämä järjestelmät, esimerkiksi lumi,alps (kaikki)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>kenen osuutta se kuluttaa</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>käyttömuoto (kaikki)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>suunnittele silloisin tiedoin (nyt)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>vapaat GPU:t seuraavina 14 päivänä tunneittain, vaihtoehtojen sijasta</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>kirjoita suunnitelma raporttina tähän kansioon</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>tiivistelmän muodot, esimerkiksi html,json; useita pilkuin erotettuna (kaikki)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>GPU:n osat (gres/shard, gres/mps) lasketaan nollaksi, koska kukaan ei kerro, montako niitä GPU:ssa on. Anna näille järjestelmille shards_per_gpu tai mps_per_gpu tiedostossa federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>MIG-viipaleet ilman GPU-mallia voivat olla useaa mallia, ja ne lasketaan ensimmäisen viipaleina. Anna tiedostossa federation.toml näiden järjestelmien kapasiteetille malli tai niiden tyypeille [[gpu_type]]:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Nämä järjestelmät eivät paina kattavuudessa, koska kukaan ei kerro, montako GPU:ta niissä on (capacity tiedostossa federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Mikään työ ei käyttänyt GPU:ta tällä jaksolla.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Yhtään tiliä ei tunneta: mikään keskus ei ole kertonut tileistä, eikä yhtään työtä ole laskutettu viimeisen vuoden aikana.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Vertailtavaa ei ole: töistä, näytteistä ja keskuksen omista summista tunnetaan tältä jaksolta vähemmän kuin kaksi.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Yksikään työ ei jonottanut GPU:ita.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Ei tiedetä, jonottaako töitä: mikään lähde ei kerro jonosta.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Yksikään työ ei tullut ajokelpoiseksi tällä jaksolla.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Tämän jakson odotusaikoja ei tiedetä: mikään lähde ei kerro yksittäisistä töistä. Niistä kertovat slurm-rest-lähde ja sacct-tuonti.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Mikään työ ei käyttänyt GPU:ta tällä jaksolla, tai haltijalla ei ole siinä osuutta.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Tästä jaksosta ei ole merkintöjä.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Tällä jaksolla ei ole mitään sellaista.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Sellaista myöntöä ei ole: myönnöt luetellaan tiedoston federation.toml [[award]]-kohdissa, ja ”factoryfloor example federation” näyttää, miten.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Lähdettä ei ole: lähteet luetellaan tiedostossa sources.toml, ja ”factoryfloor example sources” näyttää, miten.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>avattava näkymä: linkki factoryfloor://view tai tiedosto</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>ei komento eikä näkymä: näkymä on linkki, jonka alku on factoryfloor:, tai tiedosto .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>mitä seurataan ja kenelle ilmoitetaan; ”factoryfloor example alerts” tulostaa jokaisen avaimen</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>viimeisen ajon määräaika; päivämäärästä sen päivän loppu UTC-ajassa</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Näkymä mainitsee jotain, mitä täällä ei tunneta, ja näytetään ilman sitä: %1. Sen tekijällä voi olla laajempi luettelo tai federation.toml.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Näkymää ei avattu: sen kentässä ”%1” on ”%2”, jota tämä versio ei ymmärrä. Pyydä näkymää uudelleen.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Näkymää ei avattu: sen kirjoitti Factory Floorin uudempi versio. Asenna se.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Näkymää ei avattu: sen linkki on pidempi kuin yksikään Factory Floorin kirjoittama. Pyydä näkymä tiedostona.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Tämä ei ole linkki näkymään: sellaisen alku on factoryfloor://view? eikä siinä ole välilyöntejä tai rivinvaihtoja.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>näkymässä on vain tekstejä ja taulukko ”choice”.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>kahdella näkymällä on nimi ”%1”; niistä käytetään ensimmäistä.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 on suurempi kuin yksikään Factory Floorin kirjoittama näkymätiedosto, eikä sitä luettu.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>Tiedostossa %1 on enemmän näkymiä kuin voidaan säilyttää; viimeiset jätettiin pois.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>%1: mitään ei voi lukea; tiedostossa %2 on se, mitä varmuuskopiossa on.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>Tiedostossa %1 on se, mitä tiedostosta %2 voitiin lukea: %n rivi.</numerusform>
            <numerusform>Tiedostossa %1 on se, mitä tiedostosta %2 voitiin lukea: %n riviä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n rivi on varmuuskopiosta.</numerusform>
            <numerusform>%n riviä on varmuuskopiosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Mitään ei puutu.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Puuttuvaa ei lasketa havaituksi. Se haetaan lähteistä uudelleen niin kaukaa kuin backfill_days määrää; ”factoryfloor backfill” hakee enemmän.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Ota se käyttöön panemalla se vioittuneen tiedoston tilalle (vioittunut on ennallaan) tai nimeä se valinnalla --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: ketään henkilöä ei nimetä: henkilöiden tunnukset ovat tyhjiä, eikä tiedostoa Person.json kirjoiteta. CPU-aika ja tallennustila ovat 0, koska tämä ohjelma laskee GPU:ita.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: keskuksen tunnus on nolla-GUID. Anna oikea valinnalla --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 GPU-tunnilta puuttuu tunnettu käyttöoikeuden lähde ja %2 GPU-tunnilta tunnettu yliopisto; DeiC:n tarkistusohjelma huomauttaa näistä riveistä.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: kestot ovat GPU-sekunteja, koska sanomassa ei ole paikkaa GPU:ille. CPU-kestot toistavat ne, eikä suorituskykykerrointa käytetä.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: keskuksen nimenä on järjestelmän tunnus. Anna GOCDB:n mukainen nimi valinnalla --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: kuukaudet ovat aikavyöhykkeen %1 mukaan, eivät UTC:n, jota EGI käyttää.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs on 0, kun tunnetaan vain näytteet.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Jaksosta havaittiin %1: liian vähän toimitettavaksi. Siihen tarvitaan vähintään puolet.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Jaksosta havaittiin %1. Se, mitä ei havaittu, puuttuu toimitettavasta.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Toimitettava laskee fyysisiä GPU:ita.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Yhtään raporttimääritystä ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Tästä jaksosta ei tiedetä mitään; raportti sanoo sen.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Tämä ohjelma on käännetty ilman ikkunaa, eikä se kirjoita PDF:ää. Paketti ”factoryfloor” kirjoittaa; html, xlsx, csv ja json onnistuvat täälläkin.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Yhtään raporttia ei ole jäädytetty.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Mikään luku ei poikkea raportista %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%2 luvusta %1 poikkeaa raportista %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Jäädytyksen jälkeen on tuotu %1 tiedostoa, joissa on %2 uutta tai korjattua työtä.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Raportti tehtiin ilman näitä osia, joista ei verrata mitään: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Raportti %1 oli jo julkaistu. Mikään ei muuttunut.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Mitään ei vielä ajeta. Käyttöönotto: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Haltijaa ”%1” ei ole. Tunnetut: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Verkostoa ”%1” ei ole. Tunnetut: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Raportissa ei ole osaa ”%1”. Osat: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Aikavyöhykettä ”%1” ei ole. Tunnettuja ovat muiden IANA-luettelon nimien ohella: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Simuloitu historia ei tullut ajoissa.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>”%1” ei ole jakso. Tunnetut: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: jaksosta %1 raportissa on vain osa, ja EGI pitää tietuetta koko kuukautena. Toimita kokonaisia, päättyneitä kuukausia.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Välimuistia ei vielä ole: %1. ”factoryfloor collect” ja ”factoryfloor import” luovat sen; tai nimeä toinen valinnalla --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>vaatii GUID:n, kuten f0679faa-242e-11eb-3aba-b187bcbee6d4; annettu: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Paras vaihtoehto ensin. Odotuksen yläraja näytetään vain, jos viimeisten 90 päivän
ylärajat pitivät vähintään %1 %:lla töistä (luottamus: %2); rivi kertoo, kuinka usein.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Se kasvoi viimeisen päivän aikana %1, mikä on %2 vuodessa.</numerusform>
            <numerusform>Se kasvoi viimeisten %n päivän aikana %1 päivässä, mikä on %2 vuodessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Välimuisti vie levyltä %1.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Se ei kasvanut viimeisen päivän aikana.</numerusform>
            <numerusform>Se ei kasvanut viimeisten %n päivän aikana.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Huomenna tiedetään, paljonko se kasvaa.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Se on enemmän kuin sen raja %1: vanhimpia näytteitä harvennetaan, osa joka tunti.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Sen raja %1 tulee vastaan noin %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Siitä %1 on vapaana tulevaa varten.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Verrattiin %1 suoritusta ja %2 päivä- ja kuukausikoostetta: kaikki täsmäävät.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Verrattiin %1 suoritusta ja %2 päivä- ja kuukausikoostetta: %3 poikkeaa. ”factoryfloor verify --rebuild” tekee koosteet uudelleen.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Itse tiedosto on vioittunut. ”factoryfloor repair” tekee uuden siitä, mitä voi lukea, ja varmuuskopiosta.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n tunti näytteitä on vioittunut; sitä ei lasketa havaituksi.</numerusform>
            <numerusform>%n tuntia näytteitä on vioittunut; niitä ei lasketa havaituiksi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Tämä ohjelma on käännetty ilman ikkunaa. ”factoryfloor demo --headless” tulostaa simuloidut konesalit, ja ”factoryfloor collect” hakee keskusten tiedot.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Täällä ei ole näyttöä. Ilman sitä ”factoryfloor demo --headless” tulostaa simuloidut konesalit, ja ”factoryfloor collect” hakee keskusten tiedot.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor on jo auki tällä välimuistilla; sen ikkuna nostettiin esiin.</translation>
    </message>
</context>
</TS>
