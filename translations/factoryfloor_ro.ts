<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm numără %1 GPU, dintre care %2 alocate. În GPU-uri fizice, unde o felie MIG sau o fracțiune contează cu partea ei, acestea sunt %3 și %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Cereți centrului rezultatul comenzii:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 a mai fost importat cu alte opțiuni (%2). Ce spunea despre joburi (%3) a fost mai întâi retras.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: nimic de preluat: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, jobul %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, linia %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: și încă %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Ce nu a fost preluat se păstrează, fără nume, în %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: joburi respinse din cauza unor timpi sau numere imposibile: %2.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Se presupune că %1 conține toate joburile pentru %2 de la %3 până la %4. Dacă are doar o parte, importați-l cu --partial; dacă acoperă mai mult, indicați cu --from și --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>în regulă</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nimic nou: a fost deja importat</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>nimic din el nu este corect</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>o parte este greșită</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>nu a rulat nimic</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Un alt Factory Floor scrie în %1. Închideți-l sau puneți fișierele într-un dosar urmărit (kind = &quot;folder&quot; în sources.toml), de unde le preia acela.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Nu a fost importat niciun fișier.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Importul %1 (%2 din %3) este retras: ce spunea despre joburi (%4) și totaluri (%5) nu mai contează. Ce se știa înainte despre aceste joburi contează din nou.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Intervalul de la %1 până la %2 nu mai este acoperit de el.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Un alt Factory Floor scrie în %1. Închideți-l mai întâi.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Nu există importul %1. Există: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Importul %1 a fost deja retras, %2. Nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Nu se cunoaște echivalentul H100 pentru GPU-urile din %1: ce s-a consumat acolo nu este cunoscut în această unitate și nu intră în nicio sumă sau cotă. O intrare [[gpu]] în federation.toml spune pentru câte H100 contează un model.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Perioada de la %1 până la %2 este goală: --from trebuie să fie înainte de --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de la %2 până la %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Memoria cache nu are încă date despre %1: „factoryfloor collect” interoghează sursele, „factoryfloor import” preia fișiere.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Memoria cache nu are încă date: „factoryfloor collect” interoghează sursele, „factoryfloor import” preia fișiere.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Nu există date de la %1 până la %2. Există pentru %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Nicio regulă nu a fost încă verificată: fereastra și „factoryfloor collect” o fac o dată pe minut.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Nu s-a declanșat nimic în ultima zi.</numerusform>
            <numerusform>Nu s-a declanșat nimic în ultimele %n zile.</numerusform>
            <numerusform>Nu s-a declanșat nimic în ultimele %n de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Nu există regula „%1”. Există: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: înapoi până la %2, %3 din %4 zile (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Nu se poate prelua nimic: --from trebuie să fie înainte de --to, iar --every cel puțin 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Nicio sursă pentru %1 nu îi cunoaște istoricul. Adăugați una de tip prometheus sau slurm-rest în %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Oprit. Ce a sosit se păstrează; aceeași comandă continuă de acolo.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Alt program scrie în %1 și nu preia istoricul pentru acesta. Închideți-l, rulați din nou această comandă și porniți-l după aceea.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Memoria cache se aduce la zi: %1&#xa0;%. O copie a stării de până acum se păstrează alături.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Un alt program scrie deja în %1. Lăsați-l să interogheze aceste centre sau indicați altă memorie cache cu --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Agregatele nu pot fi servite: %1 (%2). Corectați ce spune --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Agregatele sunt la %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Oricine ajunge la această adresă le poate citi: --publish-token limitează accesul.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Istoricul începând cu %1 este disponibil, cu date pentru %2 % din acest timp.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Istoricul nu a putut fi preluat. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>O alertă nu a putut fi transmisă la %1: %2. Corectați [notify] în alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Nu există nicio sursă de interogat. Adăugați una în %1, de exemplu:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Ceea ce aștepta în memorie nu a putut fi scris și s-a pierdut. Sursele vor fi întrebate din nou, în măsura în care își cunosc istoricul.</translation>
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
        <translation>Național</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Proiect-pilot ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>neprecizat</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Conturi după ore-GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore-GPU</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mod de acces</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>neatribuit</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>cele mai mari %1 din %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Nicio regulă nu atribuie acest cont.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>prevăzut</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>jumătate din ore</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % din ore</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>proiectul-pilot</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunțat</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPU-uri libere în următoarele 14 zile</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>S-au observat prea puține eșantioane pentru a prevedea GPU-urile libere.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Se prevede că vor fi libere între %1 și %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Este loc pentru proiectul-pilot începând cu %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oră</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % au mai puțin</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % au mai puțin</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prevăzut</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % au mai puțin</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % au mai puțin</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Prevăzut: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Jumătate din astfel de ore: de la %1 la %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % din astfel de ore: de la %1 la %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: fără date din %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 este %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>până la anulare</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Oprită</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n declanșată</numerusform>
            <numerusform>%n declanșate</numerusform>
            <numerusform>%n declanșate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n începe</numerusform>
            <numerusform>%n încep</numerusform>
            <numerusform>%n încep</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>În regulă</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nimic de urmărit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regulă</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Declanșată</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>A durat</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Extrem</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Regula atunci</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>confirmată %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, încă declanșată</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Prag</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>silențioasă %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizarea GPU-urilor alocate</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Rata de alocare</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presiunea cozii</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU-uri indisponibile</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Răspunsurile unei surse</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Cotă din drept</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Grant neconsumat</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Sursă întârziată</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Utilizare scăzută</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Presiune mare a cozii</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Cotă peste drept</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Grantul expiră neconsumat</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 sub %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 peste %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>O sursă nu răspunde</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 fără date</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>timp de %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>dintre granturile care expiră în %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>toate sursele</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>toți titularii</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>toate granturile</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>toate sistemele</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>în ultima zi</numerusform>
            <numerusform>în ultimele %n zile</numerusform>
            <numerusform>în ultimele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Nu s-ar fi declanșat %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>S-ar fi declanșat o dată %1: %2.</numerusform>
            <numerusform>S-ar fi declanșat de %n ori %1: %2.</numerusform>
            <numerusform>S-ar fi declanșat de %n de ori %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silențioasă</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>În regulă</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmată</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Declanșată</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Ce alerte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguli</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silențios</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Ce este declanșat și ce este pe cale</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Nu este declanșată nicio alertă. Regulile se verifică o dată pe minut.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Confirmă</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Arată pagina</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Ce s-a declanșat în ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Nu s-a declanșat nimic în ultimele 30 de zile.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>Regulă &amp;nouă…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifică…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Oprește</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Pornește</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Ca &amp;la început</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Regula din setul inițial, așa cum a fost creată</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Timp de 1 oră</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Timp de 1 zi</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Timp de 1 săptămână</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Până la anulare</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Nu mai este silențioasă</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Memoria cache se aduce la zi: %1&#xa0;%. O copie a stării de până acum se păstrează alături.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Salvează imaginea</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Imagine PNG la dimensiunea ecranului (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagine PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Salvează tabelul</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separate prin virgulă (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Fusul orar în care încep perioadele, se împart zilele și se scriu orele</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>A&amp;tribuie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Retrage</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Corectează atribuirea</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Conturi neatribuite după ore-GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore-GPU</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>neprecizat</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Beneficiar: ai cui utilizatori beneficiază</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Plătitor: a cui cotă se consumă</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Mod de acces</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Notă: cine o spune și de ce</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>alegeți…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Retrage ultima atribuire</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Se caută conturile pe care nu le atribuie nicio regulă…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Toate conturile cu consum în această perioadă sunt atribuite.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Alegeți mai întâi cine beneficiază și cine plătește</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 contează acum pentru %2; urmează istoricul.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 este din nou neatribuit.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Conturi de mai sus vizate de regulă: %1, cu %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 nu a putut fi scris: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Un Flatpak nu se poate adăuga singur la programele care pornesc odată cu desktopul. Adăugați-l în setările desktopului.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(drept: %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Drept</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Drept: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Alerte (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n alertă pe care nu a văzut-o nimeni (Ctrl+B)</numerusform>
            <numerusform>%n alerte pe care nu le-a văzut nimeni (Ctrl+B)</numerusform>
            <numerusform>%n de alerte pe care nu le-a văzut nimeni (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 din %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 pierdut la resetările trecute</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>încheiat, %1 expirat</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>sub %1 consum până la %2: grantul se reduce</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>cel puțin %1 consumat, cum se cerea până la %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>După regulile de taxare ale centrelor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clic pentru a vedea cum s-a calculat.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sursa: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Aici nu s-a acordat nimic, deci nu se consumă nimic.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Grantul s-a încheiat; %1 expirat.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Grantul este epuizat.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Dreptul este epuizat.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>S-a observat prea puțin din acest timp pentru a spune ce a rămas și cât ajunge.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>S-a observat prea puțin din ultimele 28 de zile pentru a spune cât ajunge.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>În ritmul ultimelor 28 de zile, grantul nu se epuizează până la încheierea lui, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>În ritmul ultimelor 28 de zile, dreptul nu se epuizează până la sfârșitul acestui timp, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>În ritmul ultimelor 28 de zile, grantul ajunge până la %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>În ritmul ultimelor 28 de zile, dreptul ajunge până la %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 rămas.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Rămas, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Linie dreaptă, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Rămas: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Grantul a fost epuizat la %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Dreptul a fost epuizat la %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Stabilește &amp;limitele</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Se măsoară…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source> days</source>
        <translation> zile</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Mărimea memoriei cache</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>&amp;Cum au sosit</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>La fiecare &amp;5 minute</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>Cel &amp;mult pe disc</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Cât timp se păstrează eșantioanele așa cum au sosit; apoi o medie la fiecare 5&#xa0;minute. Sumele pe ore întregi și acoperirea rămân cum erau.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Cât timp se păstrează o medie la fiecare 5&#xa0;minute, numărat de azi; apoi una pe oră.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Cât timp fișierul este mai mare, cele mai vechi eșantioane se reduc ca rezoluție.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Eșantioane pe sisteme: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Eșantioanele mai noi de 31 de zile se păstrează mereu așa cum au sosit.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>La fiecare 5 minute: se numără tot de azi și trebuie să fie mai lung.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Cel mult pe disc: cel puțin 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Tabelul [cache] este greșit și nu este în vigoare; corectați-l manual: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Acestea nu se pot alege aici: datele sunt simulate sau %1 nu poate fi citit.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Stabilit de [cache] în %1; o modificare făcută aici se scrie acolo.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Nimic nu se reduce ca rezoluție de la sine. O limită se scrie în [cache] din %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Limitele memoriei cache</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Eșantioanele dincolo de aceste limite devin medii, iar detaliile lor nu se mai pot recupera. Stabiliți limitele?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Stabilește limitele</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULAT</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm numără cipuri de calcul (GCD): două pentru un GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Contract din 31 august 2026, 387,8 milioane de euro; utilizabil în 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Contract din 22 aprilie 2026, 290 de milioane de euro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Extindere pentru IA contractată la 26 ianuarie 2026, 129 de milioane de euro (ES, PT, TR): două partiții, de mărime necunoscută</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Pe lângă acestea, 16 H200 NVL servesc drept GPU-uri în cloud (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Numărul este o limită inferioară, modelul este necunoscut. Contract din 22 iulie 2026, 80 de milioane de euro; instalare din toamna anului 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Contract din 21 aprilie 2026, 29,76 milioane de euro; instalare din 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Inaugurat la 8 septembrie 2026, alături de sistemul MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Contract din 16 martie 2026, 55 de milioane de euro, pe GB200 NVL4; funcționare prevăzută în a doua jumătate a anului 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Complet disponibil în curând, se spunea în iunie 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exascale; inaugurat la 5 septembrie 2025. S-au publicat două numere: 5&#x202f;938 de noduri × 4 = 23&#x202f;752, folosit aici, și 5&#x202f;884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exascale; al consorțiului Jules Verne (Franța, Țările de Jos, Grecia). Contract din 18 noiembrie 2025; instalare din 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Împărțit în clustere ale căror mărimi se schimbă; numărul fiecăruia este cel documentat și nu se adună la total</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>Sistemul SLAIF ar urma să îi ia locul în 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>KarolAIna de la CZAI va sta alături</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>O partiție optimizată pentru IA, alături de LEONARDO; nu s-a găsit de când funcționează</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Selectat la 12 martie 2025; nu s-a găsit niciun contract</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Licitație deschisă până la 16 octombrie 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>Partiția GPU de lângă Discoverer, care are doar procesoare</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Servește AI2F până când o va face Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Servește AI2F până când o va face Alice Recoque; nu s-a găsit ce numără Slurm-ul său drept GPU</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Servicii din 2026; nu s-a găsit niciun contract</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Va lua locul sistemului Vega în 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Selectat la 10 octombrie 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 de milioane de euro din 200 de milioane vin de la întreprinderea comună; funcționare deplină în 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Urmează să fie cumpărat; grantul începe la 1 septembrie 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Urmează să fie cumpărat, 82 de milioane de euro în total; cu o platformă experimentală</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Un sistem EuroHPC din afara fabricilor de IA</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Nicio valoare nu diferă cu mai mult decât rotunjirea.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>Valori care diferă cu mai mult decât rotunjirea: %1 din %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>De la înghețare s-a importat %n fișier,</numerusform>
            <numerusform>De la înghețare s-au importat %n fișiere,</numerusform>
            <numerusform>De la înghețare s-au importat %n de fișiere,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>cu %n job nou sau corectat.</numerusform>
            <numerusform>cu %n joburi noi sau corectate.</numerusform>
            <numerusform>cu %n de joburi noi sau corectate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Necomparate, deoarece raportul a fost făcut fără ele: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Modificări de la înghețare</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Secțiune</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Atunci</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferență</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cauză</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Nu s-a observat nimic în această perioadă.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Datele sunt simulate.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 ca tabel</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Arată diagrama</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Arată ca tabel</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULAT</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Un eșantion înapoi</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Un eșantion înainte</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Zece eșantioane înapoi</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Zece eșantioane înainte</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Înapoi la golul sau schimbarea precedentă</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Înainte la golul sau schimbarea următoare</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>La primul eșantion</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>La ultimul eșantion</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Seria următoare în sus</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Seria următoare în jos</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Mărește la cursorul în cruce</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Micșorează la cursorul în cruce</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Arată toată perioada</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>O fereastră înapoi în timp</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>O fereastră înainte în timp</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Înapoi la mărirea precedentă</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Fixează valorile la cursorul în cruce sau eliberează-le</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Începe sau încheie un interval la cursorul în cruce</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Adaugă o notă la cursorul în cruce</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Eliberează cursorul, valorile fixate și intervalul, în această ordine</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Navighează cu tastele</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serii</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Perioada precedentă ca linie</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Scală logaritmică</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Scală procentuală</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Acoperire</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mută în &amp;sus</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mută în &amp;jos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Coloanele bifate se afișează, cea de sus prima din stânga.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Coloanele halei</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Ca de &amp;obicei</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULAT</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compară</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Indicatorii ambelor părți și diferența dintre ei</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Toate sistemele</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Perioada afișată</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Perioada dinaintea ei</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferență</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Acoperire: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparație</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Rata de alocare</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizarea GPU-urilor alocate</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocat, dar nefolosit</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presiunea cozii</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Liber, în medie</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Indisponibil, în medie</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Așteptare p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Așteptare p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Opțiuni salvate</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Alegeți una sau dați un nume acestora</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Păstrează sub acest nume tipul, perioada, limba, comentariile și secțiunile; „ultima lună completă” rămâne mereu ultima</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Șterge opțiunile cu acest nume; rapoartele făcute rămân</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Opțiunile sunt păstrate ca „%1”.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1” a fost șters.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n alertă declanșată</numerusform>
            <numerusform>%n alerte declanșate</numerusform>
            <numerusform>%n de alerte declanșate</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Arată alertele</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Totul este în regulă.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Numele pentru %1 nu a fost găsit. Verificați adresa și că această rețea o poate rezolva.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Fără conexiune la %1 (%2). Verificați că serverul rulează și că nu există un firewall pe traseu.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Certificatul pentru %1 este semnat de o autoritate care nu este de încredere aici (%2). Indicați autoritatea centrului cu „ca”.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Certificatul pentru %1 aparține altei gazde (%2). Folosiți numele din certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Certificatul pentru %1 nu este valabil acum (%2). Centrul trebuie să îl reînnoiască; verificați și ceasul acestui calculator.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Fără conexiune criptată la %1 (%2). Verificați că portul folosește TLS; dacă sursa folosește HTTP simplu, începeți adresa cu http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Proxy-ul nu a lăsat să treacă cererea către %1 (%2). Verificați setările de proxy ale mediului.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 nu a răspuns la timp (%2). Verificați adresa și portul și că serverul nu este supraîncărcat; următoarea interogare reîncearcă.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 a închis conexiunea înainte ca răspunsul să fie complet (%2). Următoarea interogare reîncearcă.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 a redirecționat cererea în altă parte, iar aceasta nu a fost urmată (%2). Introduceți adresa finală a sursei.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Răspunsul de la %1 este mai mare decât este permis (%2). Cereți mai puțin, cu o presetare sau cu interogări proprii.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Răspunsul de la %1 nu a putut fi despachetat (%2). Vina poate fi a unui proxy din fața centrului.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 nu răspunde în HTTP corect (%2). Verificați adresa și portul.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 a refuzat datele de autentificare (%2). Verificați utilizatorul și tokenul sursei.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Tokenul pentru %1 nu mai este acceptat (%2). Reînnoiți-l sau lăsați „token_command” să afișeze unul nou.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 a refuzat cererea (%2). Verificați adresa și tipul sursei.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Răspunsul de la %1 a fost gol. Exportatorul rulează, dar nu măsoară nimic; centrul trebuie să verifice.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 nu a răspuns în JSON (%2). În fața lui poate fi o pagină de autentificare sau un proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Răspunsul de la %1 nu este cel pe care îl dă acest tip de sursă (%2). Verificați tipul și adresa.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 nu poate fi citit: %2. Cine îl scrie trebuie să îl corecteze.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 a răspuns, dar raportează o problemă proprie: %2. Centrul trebuie să verifice.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 a dat doar o parte din date (%2). Valorile acoperă mai puțin până când totul revine.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 nu are niciuna dintre metricile cerute (%2). Verificați presetarea și interogările.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 folosește o versiune pe care acest program nu o cunoaște (%2). Un program mai nou poate ajuta.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Corectați intrarea; restul este în vigoare.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Datele de autentificare pentru %1 nu au putut fi citite (%2). Verificați fișierul, variabila sau comanda care le furnizează.</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 nu poate fi folosit drept cache (%2). A rămas neatins; indicați alt fișier cu --cache sau faceți unul nou din cel deteriorat cu „factoryfloor repair”.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Un alt program a șters memoria cache %1 în timp ce era folosită. A fost rescrisă în același loc; nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Un alt program a înlocuit memoria cache %1 în timp ce era folosită. Tot ce s-a colectat este în %2, unde colectarea continuă. Pentru a păstra datele, închideți acest program și puneți acel fișier în locul celuilalt.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Un alt program a tăiat sau a suprascris memoria cache %1 în timp ce era folosită. Colectarea continuă în fișierul nou %2. Închideți acest program și puneți o copie de rezervă, acel fișier sau rezultatul „factoryfloor repair” în locul celui deteriorat.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Un alt program a șters jurnalul (-wal) memoriei cache %1 în timp ce era folosită. Conținutul lui a fost salvat; nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Un alt program a tăiat jurnalul (-wal) memoriei cache %1 în timp ce era folosită. Cele mai noi interogări pot lipsi; contează ca neobservate. „factoryfloor verify” compară restul.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 a fost scris de o versiune mai nouă a acestui program (%2). A rămas neatins; actualizați programul sau indicați alt fișier.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 nu poate fi scris (%2). Schimbați drepturile sau indicați alt fișier cu --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Discul cu %1 este plin (%2). Eliberați spațiu: între timp, ce s-a colectat așteaptă în memorie.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Un alt program scrie în %1 (%2). Acesta citește și urmărește.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 se află pe un sistem de fișiere în rețea (%2), unde memoria cache nu este în siguranță. Puneți-o pe un disc local.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 nu poate fi citit (%2). Verificați că există și că poate fi citit.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 nu poate fi scris (%2). Eliberați spațiu pe disc sau indicați un dosar în care se poate scrie.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 aparține altui sistem (%2). Indicați-l pe cel corect; dacă totuși ține de acesta, folosiți --force sau force = true pentru un dosar în sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Oprit înainte de a se termina.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Programul a făcut o greșeală la %1 (%2). Vă rugăm să o raportați cu aceste cuvinte.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Nu există sistemul „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Nu există raportul %1. Există: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Raportul %1 nu poate fi citit din memoria cache (%2). Reveniți la o copie de rezervă a memoriei cache sau înghețați-l din nou.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Nu există șablonul de raport „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Șablonul de raport „%1” nu a fost păstrat (%2). Alegeți alt nume.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Sumele pentru %1 sunt mai mari decât se poate număra (%2). Un job are timpi sau GPU-uri imposibile; nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Nota despre %1 nu a fost păstrată (%2). Scrieți-o din nou, mai scurt.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Memoria cache încă se deschide. Valorile apar imediat ce este deschisă.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>O problemă necunoscută la %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 nu cunoaște această adresă (%2). Verificați calea.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 are o defecțiune proprie (%2). Următoarea interogare reîncearcă; dacă persistă, centrul trebuie să verifice.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Sursa</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>sursă</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Cum s-a calculat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Copiază cum s-a calculat</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Incert</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (observat %2 din %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, ponderat după GPU-uri (doar timpul: observat %2 din %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Eșantioane</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Rulări de joburi</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Goluri</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, %2 în total</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regulă</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodă</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Cele mai noi date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvează ca CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Salvează ca imagine…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copiază sau salvează</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Copiază, salvează ca CSV sau ca imagine (Shift+F10 pe tabel sau diagramă)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>„%1” a fost copiat: lipiți-l ca tabel sau ca imagine.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvat ca %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 nu a putut fi scris: %2. Alegeți alt dosar.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU-uri după folosire</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Niciun eșantion al acestui sistem în această perioadă.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Rata de alocare</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizarea GPU-urilor alocate</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocat, dar nefolosit</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Adâncimea cozii</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Centrul nu comunică ce joburi așteaptă.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Așteptare până la pornire</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Centrul nu dă joburi sau au pornit prea puține pentru o concluzie.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Așteptare p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Cotă pe stat</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Centrul nu comunică ce conturi rulează.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Când este aglomerat</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>GPU-uri alocate pe stat</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Activ, din toate GPU-urile</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>pentru toți utilizatorii</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ca beneficiar</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>ca plătitor · cotă din capacitate, liniuță: drept</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>pentru %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU-uri cerute de joburile eligibile; cele reținute și dependente, sub linie</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU-uri cerute de joburile eligibile</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>jumătate dintre joburi așteaptă mai puțin decât p50, nouă din zece mai puțin decât p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>rata de alocare pe oră și zi a săptămânii, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fabrică</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Numere în loc de desene</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Numere în loc de desene (T pe o diagramă)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvează imaginea…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Salvează toate diagramele ca imagine</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Indicatorii, cotele și așteptările pe o perioadă se referă doar la acest interval. Clic pentru toată perioada.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Fabrica precedentă</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Fabrica următoare</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compară…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Cu altă fabrică sau cu altă perioadă</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Încă fără sursă</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, ales</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocat, neactiv</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Activ, alocare necomunicată</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Liber</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponibil</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Așteptare p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Așteptare p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Fără mod de acces</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Reținut sau dependent</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>nu a pornit niciun job</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>pentru joburi pornite în intervale de %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Liber sau indisponibil</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alocat</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Adâncimea cozii</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>nu s-a atins</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Incert: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (incert)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clic pentru a vedea cum s-a calculat.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>ca în perioada precedentă</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 față de perioada precedentă</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 față de perioada precedentă</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>se preia istoricul…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>incert</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observat</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Incert: numerele de GPU-uri se contrazic.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Datele sunt simulate.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Acoperire %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Incert: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Cele mai noi date: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clic pentru a vedea cum s-a calculat.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULAT</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>perioada precedentă necunoscută</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Nu se indică nicio schimbare: s-a observat prea puțin din %1 pentru comparație.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>ca în perioada %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 față de %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocat, neactiv</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alocat, activitate necunoscută</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Liber</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponibil</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Activ</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Neraportat</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Neobservat în această perioadă.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Drept</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Bara halei</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Hala: câte un card pentru fiecare fabrică</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>la zi</translation>
    </message>
    <message>
        <source>late</source>
        <translation>întârziat</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesibil</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>încă neobservat</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Actualitate</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filtru (%n)</numerusform>
            <numerusform>Filtru (%n)</numerusform>
            <numerusform>Filtru (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Afișate: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Sisteme după actualitate sau după țară</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtru: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Fabrică</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocat, neactiv</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alocat</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Liber</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponibil</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Rata de alocare</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Activ, din toate GPU-urile, unde alocarea nu este comunicată</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizarea GPU-urilor alocate</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocat, dar nefolosit</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Acoperirea pentru alocat, dar nefolosit</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Cerute acum</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Așteptare p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Așteptare p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>activ %1, alocare necomunicată</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>alocare necomunicată</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Echivalente H100</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-uri</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU-uri după folosire</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Cotă din capacitate</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Alocare, 24 h până acum</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Alocare, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>H100 cerute</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>GPU-uri cerute</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Vechime acum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vechime</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Incert: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Așa cum este acum, oricare ar fi perioada.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Doar pentru %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Centrul nu dă joburi sau au pornit prea puține pentru o concluzie.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Jumătate dintre joburi așteaptă mai puțin de %1, nouă din zece mai puțin de %2. Joburile care încă așteaptă sunt numărate.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Centrul nu comunică cât de active sunt GPU-urile alocate.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 alocat și neactiv în această perioadă.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Vechimea celui mai nou eșantion, la sursă.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>GPU-uri alocate dintre cele funcționale.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>la zi</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 instalat, după catalog sau după centru</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Nimeni nu spune câte GPU-uri sunt.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>GPU-uri alocate dintre cele funcționale, în ultimele 24 de ore.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 cerute de joburi care ar putea porni acum; cele reținute și dependente nu se numără.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Centrul nu comunică ce joburi așteaptă.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilizare</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Încă nicio sursă. Datele le-ar da un serviciu Slurm REST, un Prometheus sau o pagină de metrici a centrului; un clic adaugă o sursă.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>ce așteaptă</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Ar spune-o un serviciu Slurm REST sau fișiere de evidență a joburilor.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>cât de active sunt GPU-urile</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Ar spune-o un exportator GPU într-un Prometheus.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Pe a doua, un exportator GPU într-un Prometheus.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Nu se comunică: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Activitatea medie pe timpul GPU alocat.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Hala: GPU-urile fiecărei fabrici după stare</translation>
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
            <numerusform>%1 GPU-uri</numerusform>
            <numerusform>%1 de GPU-uri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 p.p.</translation>
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
        <translation>GPU-uri</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>p.p.</translation>
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
        <translation>%1 z %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 z</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd, d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n la zi</numerusform>
            <numerusform>%n la zi</numerusform>
            <numerusform>%n la zi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n întârziată</numerusform>
            <numerusform>%n întârziate</numerusform>
            <numerusform>%n întârziate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n inaccesibilă</numerusform>
            <numerusform>%n inaccesibile</numerusform>
            <numerusform>%n inaccesibile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n încă neinterogată</numerusform>
            <numerusform>%n încă neinterogate</numerusform>
            <numerusform>%n încă neinterogate</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Sursele, după cât de recente sunt. Clic pentru listă.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Modificări de la înghețare</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Îl marchează drept versiunea care a fost distribuită</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Înapoi la ciornă</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Raport publicat nr. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Raport înghețat nr. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, în locul nr. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: valorile așa cum au fost păstrate.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Se compară…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Mergi la</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabrică, stat, pagină sau acțiune</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Unde mergeți</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagină</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Prezentare</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrici</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificator</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapoarte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Adaugă sursă</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acțiune</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenă</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stat</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vizualizare</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Maxim: %1. Minim: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oră</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>fără date</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Paginile din bara laterală, de sus în jos</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Mergi la o fabrică, un stat sau o pagină</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Alerte: ce este declanșat, ce s-a declanșat, regulile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Înapoi și înainte</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>De la un control sau o diagramă la următoarea</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Pe un tabel sau o diagramă: copiază, ca tabel și ca imagine</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Pe un tabel sau o diagramă: salvează ca CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Pe un tabel sau o diagramă: salvează ca imagine</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Pe un tabel sau o diagramă: meniul</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Pe un indicator: cum s-a calculat</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Această listă</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Valorile ca tabel, și înapoi</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Copiază, ca tabel și ca imagine</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Trage</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Mărește; cu Shift deplasează, cu Ctrl alege un interval</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rotița</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Mărește la cursor</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Fixează valorile; pe legendă, ascunde o serie</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dublu clic</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Toată perioada; pe legendă, doar o serie</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Despre Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Capacitatea și consumul fabricilor de IA ale Europei, din telemetria proprie a centrelor. Software liber sub licența GNU General Public License, versiunea 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>De-a lungul unei diagrame în timp</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Pe o diagramă în timp</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Salvează ca vizualizare ce arată fereastra</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Vizualizările salvate</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>Într-un tabel: sortează după coloana celulei</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Neatribuit</translation>
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
        <translation>Austria</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia și Herțegovina</translation>
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
        <translation>Elveția</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cipru</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cehia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemarca</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spania</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Uniunea</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Consorțiul EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlanda</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Franța</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regatul Unit</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croația</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungaria</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanda</translation>
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
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Muntenegru</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia de Nord</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Țările de Jos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvegia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalia</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>România</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suedia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovacia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turcia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Uniunea Europeană</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>convenit</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>presupus</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>acordat %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>din care consumat %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>rămas %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>expirat %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>plătit %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>drept până în prezent %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>temei: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Conturi pe care nicio regulă nu le atribuie unui titular.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Aici nu se cunoaște niciun drept.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Consumat ca plătitor unde se cunoaște un drept: %1 din %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sursa: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>grantul pentru %1 pe %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Omis, fiindcă nu se cunoaște un echivalent H100: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Necontorizate aici, fiindcă acoperă și alte sisteme: granturi pentru %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consumat</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Din drept</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 pe %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ca beneficiar</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ca plătitor</translation>
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
            <numerusform>Acordat unui cont.</numerusform>
            <numerusform>Acordat la %n conturi.</numerusform>
            <numerusform>Acordat la %n de conturi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Curba de consum</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Moduri de acces</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Aici nu se cunoaște nici un grant, nici un drept.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>Ore-GPU pe mod de acces</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Niciun consum în această perioadă.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ca plătitor</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ca beneficiar</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Din consumul care contează aici nu s-a observat nimic.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 rămas</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clic pentru a vedea cum s-a calculat.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Caută un stat</translation>
    </message>
    <message>
        <source>States</source>
        <translation>State</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ale dvs.</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Cu consum în perioadă</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Toate statele</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Celelalte state</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr. %1, în locul nr. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicat %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>înghețat %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Încă niciunul. „Îngheață” păstrează un raport cu valorile așa cum sunt, orice s-ar întâmpla cu datele.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Rapoarte înghețate și publicate</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Înghețat ca raportul nr. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Raportul nr. %1 este publicat.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legendă</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocat, neactiv</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alocat, activitate necunoscută</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Liber</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponibil</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Un token lipit se păstrează în inelul de chei al desktopului; dacă acesta nu îl acceptă, într-un fișier pe care îl citiți doar dvs.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Aici nu există inel de chei al desktopului (secret-tool nu este instalat sau nu rulează nicio sesiune), așa că un token lipit se păstrează într-un fișier pe care îl citiți doar dvs. (modul 0600), în dosarul „tokens” al configurației.</translation>
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
        <translation>Factory Floor – simulat</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>toate odată</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>nu înainte de</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>gata până la</translation>
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
        <translation>&amp;GPU-uri simultan</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Durata unei rulări</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Rulări</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Una după alta sau toate odată</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>Mode&amp;l de GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>&amp;Memoria unui GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Cel puțin</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Înce&amp;pe</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Altfel începe acum</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Termen</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Cotă din</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>A cui cotă o consumă proiectul-pilot</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>Mod de &amp;acces</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Nivel de încredere</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Cât de des trebuie să fie respectată o limită</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Prima zi a proiectului-pilot</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Ultima zi a proiectului-pilot</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Oricare</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>A nimănui</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Adaugă o notă</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifică nota</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Răcire reparată; setări noi ale sistemului de cozi…</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Când (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notă</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Păstrează</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Nota este prea lungă: cu %n caracter în plus.</numerusform>
            <numerusform>Nota este prea lungă: cu %n caractere în plus.</numerusform>
            <numerusform>Nota este prea lungă: cu %n de caractere în plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Oricine citește această memorie cache o vede: nu scrieți nume de persoane.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Nota este păstrată. Se referă la %1, în afara perioadei afișate.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Șterge o notă</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Ștergeți definitiv această notă?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Șterge</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Nimeni nu a scris o notă despre această perioadă. O notă apare pe diagramele de mai sus și însoțește ce se exportă.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Adaugă notă…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifică…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Notele acestui sistem în această perioadă</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Deschide o vizualizare</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Link la o vizualizare</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Linkul primit</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fișier…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vizualizări (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Prevăzut de la %1 până la %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Cu limita, începe până la %1 și se termină până la %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Costă %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Cota mai are %1 anul acesta înainte de proiectul-pilot.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Ce se arată despre opțiune</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opțiune</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>GPU-uri libere în viitor</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Cât de bună este</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarii</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partiția %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>dimensiune necunoscută</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Așteptare estimată</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Limita %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Așteptare și rulări, până la %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Gata până la</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Cotă rămasă după</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>De ce aici</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, legată de %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>minim: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Rata de alocare</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizarea GPU-urilor alocate</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocat, dar nefolosit</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presiunea cozii</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Lungimea barelor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cotă</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-uri</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compară…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Două perioade sau două sisteme, alăturate</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Cine a consumat</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Cotă din orele-GPU pe țară</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Cotă din orele-GPU</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>În această perioadă nu s-a observat consum pe conturi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 echivalente H100 în %n sistem</numerusform>
            <numerusform>%1 echivalente H100 în %n sisteme</numerusform>
            <numerusform>%1 echivalente H100 în %n de sisteme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU în %n sistem</numerusform>
            <numerusform>%1 GPU în %n sisteme</numerusform>
            <numerusform>%1 GPU în %n de sisteme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n fără echivalent H100 cunoscut: %1</numerusform>
            <numerusform>%n fără echivalent H100 cunoscut: %1</numerusform>
            <numerusform>%n fără echivalent H100 cunoscut: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n ale cărui GPU-uri nu sunt numărate: %1</numerusform>
            <numerusform>%n ale căror GPU-uri nu sunt numărate: %1</numerusform>
            <numerusform>%n ale căror GPU-uri nu sunt numărate: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>se preia istoricul…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Cota Uniunii</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Cotă: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 echivalente H100 cerute</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU cerute</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>acum</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>pentru %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Așteptările și GPU-urile cerute sunt doar pentru %1. Toate celelalte valori sunt pentru toți utilizatorii.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Așteptările, GPU-urile cerute și cine a consumat sunt doar pentru %1. Toate celelalte valori sunt pentru toți utilizatorii.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Pentru toți utilizatorii: filtrul nu se aplică.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>ca plătitor · cotă din capacitate, liniuță: drept</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ca beneficiar</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Cotă din capacitate</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Niciun sistem nu trece de filtru.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afișare</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Afișare: tabel, carduri, coloane</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Coloane…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Afișat %1 din %n sistem</numerusform>
            <numerusform>Afișate %1 din %n sisteme</numerusform>
            <numerusform>Afișate %1 din %n de sisteme</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce arată harta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Consum</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Drept</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: schimbare față de %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Cota din drept pe țări</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Nicio țară nu are un drept cunoscut aici.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Toate rețelele</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, ca plătitor</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, ca beneficiar</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Paginile raportului</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Cu &amp;ora</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Perioadă personalizată</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Până la, inclusiv această zi</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Până la, fără această oră</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Sfârșitul trebuie să fie după început.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · ora din %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultimele 24 de ore</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimele 7 zile</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimele 30 de zile</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Luna aceasta</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Trimestrul acesta</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Luna trecută</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestrul trecut</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anul trecut</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizată</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULAT</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sursa: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observat</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>De ce are nevoie proiectul-pilot</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opțiuni</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>pe sistemele rețelei de mai sus; perioada, statul și accesul de mai sus nu se aplică aici</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Sisteme pe care poate rula proiectul-pilot, cele mai bune întâi</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Fișă…</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Scrie planul ca raport, în toate formatele, într-un dosar</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Dosarul pentru fișă</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Fișa a fost salvată ca %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Cozile ultimelor luni sunt reluate; prima dată durează câteva secunde.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Niciun sistem nu aparține acestei rețele.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n sistem îl poate găzdui</numerusform>
            <numerusform>%n sisteme îl pot găzdui</numerusform>
            <numerusform>%n de sisteme îl pot găzdui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 în total</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latență, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Cea mai lentă, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Interogare</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Eșantioane</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octeți</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>cu răspuns</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>eșuată</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Interogările ca diagramă sau una câte una</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramă</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Cât din jurnal</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;zile</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Latența interogărilor</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>În jurnal nu este nicio interogare a acestei surse.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Interogările una câte una, cele mai noi întâi</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Copiază sau salvează jurnalul interogărilor</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Interogări</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n interogare</numerusform>
            <numerusform>%n interogări</numerusform>
            <numerusform>%n de interogări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n eșuată</numerusform>
            <numerusform>%n eșuate</numerusform>
            <numerusform>%n eșuate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Potrivește lățimea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Mai mic (Ctrl+rotița)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Mai mare (Ctrl+rotița)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Caută în raport</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Se generează raportul</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Negăsit</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n loc</numerusform>
            <numerusform>%n locuri</numerusform>
            <numerusform>%n de locuri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Părți citite: %1 din %2</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Niciun raport din evidența centrului nu se află în întregime în acest interval.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Eșantioanele din timpul acoperit de evidența centrului au fost făcute din evidența joburilor; nu se compară cu ea.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Evidența centrului cuprinde doar unele conturi; eșantioanele, care nu cunosc conturi, nu se compară cu ea.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Evidența centrului acoperă %1 din acest timp; ce este alături se referă la același timp și la aceleași conturi.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Eșantioanele pentru %1 din acest timp au fost făcute din evidența joburilor centrului, nu măsurate: joburile și eșantioanele se compară pe rest.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>cu %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antene: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Fabrică de IA</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Participanți</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sisteme</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenă</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Capacitate din %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Taxare</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Cotă: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>nu s-a atins: prea multe încă așteaptă sau au renunțat</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>pornire − eligibil; p90 după Kaplan și Meier, cu joburile care încă așteaptă și cele anulate cât așteptau, ca cenzurate</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>joburi</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>joburile reținute și dependente și cele pentru mai târziu sau pentru o rezervare nu se numără; un array de joburi în așteptare se numără cu fiecare sarcină</translation>
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
        <translation>pornite</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>încă așteaptă sau au plecat fără să pornească</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Neobservat</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Indisponibil planificat: până la %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>contul %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>contul superior %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>eticheta %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>tiparul %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Fără mod de acces</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenit</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>presupus</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalată</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponibilă</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>alocabilă</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>număr necunoscut de %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unitate</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU-uri în echivalent H100</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>GPU-uri fizice</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Sursele arată %1 GPU (%2), federation.toml sau catalogul spune %3: verificați ce etichete deosebesc GPU-urile sau capacitatea de acolo.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1 GPU sunt alocate dintr-o capacitate de %3 (%2): una dintre cele două este greșită.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, la data de %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 din %3 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nemăsurat</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>așa cum o dă sursa</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, media centrului pe toate GPU-urile</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>sisteme cu sursă: %1 din %2</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Răspunsul anterior este încă valabil.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Cel mai nou răspuns este mai vechi de 2,5 intervale.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Nu este configurată nicio sursă pentru acest sistem.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Nu se cunoaște un echivalent H100 pentru GPU-urile lui.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Sursa lui spune câte GPU-uri există și cât de active sunt, dar nu care sunt alocate.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>eșantioane</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>un eșantion este valabil până la următorul și cel mult 2,5 intervale; după aceea este un gol și niciodată zero</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>alocat / (capacitate − indisponibil − indisponibil planificat), niciodată peste 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>alocat</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacitate</translation>
    </message>
    <message>
        <source>down</source>
        <translation>indisponibil</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>indisponibil planificat</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>liber sau indisponibil, nu se știe</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>omis, fiindcă nu comunică ce este alocat</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>activitatea medie pe timpul GPU alocat</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>activ și alocat</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>alocat unde se cunoaște activitatea</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>activitate după</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>sisteme care o comunică</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(alocat − activ și alocat), însumat pe timpul în care s-au observat ambele</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>din cele alocate</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>activitatea medie pe toate GPU-urile; sursa nu comunică ce este alocat</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>activ</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>capacitatea unde se cunoaște activitatea</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>GPU-uri cerute de joburile în așteptare × limite de timp / GPU-uri disponibile; o limită superioară, fiindcă limitele depășesc timpii de rulare</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>GPU-uri cerute × limite, medie</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>GPU-uri disponibile, medie</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>timp observat / timp cerut, pe toate sistemele cu sursă, fiecare ponderat cu GPU-urile sale</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observat</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>cerut</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>nu contează în acoperire, fiindcă nu i se cunoaște capacitatea</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 pe %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>ore-dispozitiv × unitățile centrului pentru o oră-dispozitiv</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>unități pentru o oră-dispozitiv</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>acordat</translation>
    </message>
    <message>
        <source>used</source>
        <translation>consumat</translation>
    </message>
    <message>
        <source>left</source>
        <translation>rămas</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>pierdut la resetările trecute</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>expirat</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>nicio regulă nu atribuie aceste conturi</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>nu s-a folosit niciun cont al acestui titular</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 și încă %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 din %2: capacitate %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>perioadă</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de la %1 la %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>suma pe joburi a GPU-urilor fizice × ore de rulare în perioadă, ca plătitor</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>suma pe joburi a GPU-urilor fizice × ore de rulare în perioadă, ca beneficiar</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>toate orele-GPU</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>consumat ca plătitor unde se cunoaște un drept</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>consum pe sisteme fără drept</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>omis, fiindcă GPU-urile lui nu au echivalent H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>ore-GPU consumate ca plătitor / ore-GPU cuvenite până acum; drept = suma în timp a fracțiunii × baza</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>drept până în prezent</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>temei</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>joburi: timpul pentru care se cunoaște fiecare job; eșantioane: timpul cât sunt valabile</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>acordat − consumat de conturile cu grant și de cele de sub ele, în cadrul granturilor − expirat la încheierea unui grant</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>nu se cunoaște niciun grant: dreptul perioadei − consumul ca plătitor pe sisteme cu drept cunoscut</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>consumat peste granturile încheiate</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>consumul contează pentru cel mai apropiat cont, la nivelul lui sau deasupra, cu un grant în vigoare; dintre mai multe, pentru cel care se încheie primul</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>ritmul ultimelor 28 de zile</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>s-a observat prea puțin</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>se epuizează</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>s-a observat prea puțin din acest timp</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>O oră-GPU este un MI250X întreg: două cipuri timp de o oră</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Noduri întregi: 4 ore-GPU pentru un nod și o oră; din cipuri, deci o limită inferioară când un job cere mai puțin de opt</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(nuclee / 8, memorie / 64 GB, cipuri) × ore × 0,5; doar din cipuri, deci o limită inferioară</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: sub 40 % consum după 6 luni, grantul se reduce automat</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Noduri întregi cu 4 GH200; contingentul se stabilește din nou în fiecare trimestru, iar ce nu s-a consumat se pierde</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU-uri × ore / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Contingentul lunar este totalul împărțit la lunile grantului; după el, prioritate mai mică</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Nu există rețeaua „%1”. Cunoscute: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Nu există sistemul „%1”. Cunoscute: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Nu există titularul „%1”. Cunoscuți: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Nu există modul de acces „%1”. Cunoscute: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Nu există modelul de GPU „%1”. Cunoscute: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Numărul de GPU-uri trebuie să fie de la 1 la %1; este %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Orele unei rulări trebuie să fie peste 0 și cel mult %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Numărul de rulări trebuie să fie de la 1 la %1; este %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Memoria unui GPU trebuie să fie peste 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Nivelul de încredere trebuie să fie peste 0,5 și sub 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Termenul %1 nu este după %2, momentul planului.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>De la %1 până la termenul %2 sunt %3 h, dar numai rulările durează %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Are %1 GPU de tipul cerut; proiectul-pilot are nevoie de %2 simultan.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Nu are %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Despre niciunul dintre GPU-urile lui nu se știe că are %1 GB de memorie.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Nu se știe câte GPU-uri are și nu s-a observat niciun job al lui.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Fără limită: nu se cunoaște niciun job al lui, iar eșantioanele de GPU-uri libere și ale cozii arată prea puține porniri: %1 din cele %2 necesare pentru o limită.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Fără limită: nu se cunoaște niciun job al lui, iar limita din eșantioane a fost respectată doar la %1 din încercările ultimelor 90 de zile (%2).</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Fără limită: nu s-au observat nici joburi, nici GPU-uri libere și adâncimea cozii. Așteptările necesită date despre joburi, din evidența Slurm sau din fișiere.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Prea puține joburi observate pentru o limită: %1 din %2 în ultimele 90 de zile.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Fără limită: în ultimele 90 de zile a fost respectată doar la %1 din joburi (%2).</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Fără limită: nu s-a observat niciun job al lui. Așteptările necesită date despre joburi, din evidența Slurm sau din fișiere.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Provine din joburi de toate dimensiunile: s-au observat prea puține de această dimensiune.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Din eșantioane: nu se cunoaște niciun job al lui. Limita decurge din GPU-urile libere și adâncimea cozii și este mai largă decât una din joburi; a fost respectată la %1 din încercările ultimelor 90 de zile (%2).</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Limita %1 a fost respectată la %2 din joburile ultimelor 90 de zile (%3).</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Limita mediană a fost de %1 ori cea a metodei publicate (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Extrapolat: cel mai mare job observat a avut %1 GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Se poate termina după termen: cu limita %1 a așteptărilor se termină la %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Cota mai are %1 GPU-h anul acesta, cu %2 mai puțin decât trebuie.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>O rulare va aștepta probabil %1; limita %2 este %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Limita %1 a așteptării unei rulări este %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 începând cu %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Moduri de acces: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Cu dimensiune sau timp de decizie necunoscut: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Nu pentru un proiect-pilot de această dimensiune sau durată: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>GPU-urile libere nu se prevăd: este nevoie de 14 zile de eșantioane despre GPU-urile alocate; s-au observat %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>În aceste zile, numărul prevăzut de GPU-uri libere nu ajunge pentru o rulare a proiectului-pilot.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Conform numărului prevăzut de GPU-uri libere, este loc pentru o rulare începând cu %1. Coada îl poate ocupa prima.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Învățat din %1 h de eșantioane; orele de mentenanță sunt omise, iar ce este anunțat se scade.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Încercat pe istoric, de la %1 zile: banda de 90 % a cuprins %2 din ore, iar banda de 50 %, %3; eroarea (pierderea pinball) a fost de %4 ori cea pentru „ca la aceeași oră cu o săptămână înainte”.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>totul ține de modul de calcul</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>rămân %1 pe lângă ce ține de modul de calcul</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>nu se cunoaște nicio cauză; comparați conturi și zile</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>rezervări nefolosite: sreport taxează contul rezervării pentru %1 pe GPU-uri rezervate, libere; joburile nu le au</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>goluri: eșantioanele acoperă %1 din timp, cel mai lung gol este de %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>GPU-urile rezervate pot fi numărate ca alocate de exportatorul centrului</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>joburile se cunosc doar pentru %1 din timp; importați sau interogați restul</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>unități: una este de %1 ori cealaltă, ca și cum una ar număra cipuri, iar cealaltă GPU-uri</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport taxează contul rezervării pentru GPU-urile libere din ea; niciun job nu le-a avut</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport numără o felie MIG ca un GPU și nu numără fracțiuni de GPU; aici fiecare contează cu partea ei dintr-un GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>GPU-urile unui job suspendat rămân ocupate și contează; timpul scurs din sacct nu cuprinde acest interval</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|prima − a doua| / cea mai mare dintre cele două</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>joburi și eșantioane</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>diferențele peste 1 % se semnalează</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidența centrului</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>cauză probabilă</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>fișiere importate</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integrala pe perioadă a GPU-urilor alocate conturilor</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>suma pe joburi a GPU-urilor fizice × factorul modelului × ore de rulare în perioadă</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>suma pe joburi a GPU-urilor fizice × ore de rulare în perioadă</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>secunde-GPU</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>regulile de atribuire în vigoare la momentul consumului</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>așa cum taxează centrul</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>rata de alocare</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>utilizare (a GPU-urilor alocate)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>presiunea cozii</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>acoperire</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>așteptare</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>ore-GPU</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>cotă din drept</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>rezervă</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>unitățile centrului</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>reconciliere</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cont</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Rulările încep mai târziu: limita nu cunoaște coada de atunci, iar unele săptămâni pot diferi. A fost evaluată așa cum era enunțată cu șapte zile înaintea fiecărui job.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Momentul planului, %1, este în viitor: încă nu se știe nimic despre el.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Mentenanță pentru %1 GPU: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Rezervare pentru %1 GPU: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Mentenanță pentru toate GPU-urile: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Rezervare pentru toate GPU-urile: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (anunțat de centru).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (din federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Nici limita pentru joburi de toate dimensiunile nu este bună: a fost respectată la %1 din %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Rulările încep mai târziu: limitele au fost evaluate așa cum erau enunțate cu șapte zile înaintea fiecărui job.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Provine din joburi de toate dimensiunile: limita pentru această dimensiune a fost respectată doar la %1 din joburile ei, iar cerința este %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Și încă %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>timp observat / timp cerut, pe sistemele din care poate proveni consumul</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Așteaptă primul eșantion</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Înainte de primul eșantion</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Așteaptă prima interogare.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstacol: %1 Rămân prea puține GPU-uri pentru toate rulările simultan. Începutul și sfârșitul țin seama de aceasta; limita așteptării nu.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstacol: %1 Rămân prea puține GPU-uri pentru o rulare. Începutul și sfârșitul țin seama de aceasta; limita așteptării nu.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Începutul %1 nu este înainte de termenul %2. Alegeți un început mai devreme sau un termen mai târziu.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>alocat, dar nefolosit</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>activ, din toate GPU-urile</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstacol: %1 Pot rămâne prea puține GPU-uri de tipul cerut. Începutul și sfârșitul țin seama de aceasta; limita așteptării nu.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Extrapolat: cea mai lungă limită de timp a unui job observat a fost %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 cel târziu la %2 (data limită: cel târziu %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 de la %2 (data limită: %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Cât de des au fost respectate limitele de așteptare în ultimele 90 de zile, după dimensiune</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Joburi care au așteptat cel mai mult peste limita lor</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>De ce nu „sbatch --test-only”? Estimarea proprie a Slurm simulează coada de moment și nu știe nimic despre joburile care vin mai târziu. Citită ca limită superioară, a fost respectată la 53 % din 53 de joburi pe Cedar și la 10 % din 58 de joburi pe Narval (așteptări dintr-un set public de date).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-uri</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Joburi</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Respectată</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Limita mediană</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Limita QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Abateri maxime</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Limită</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>A așteptat</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Prezentare</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrici</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificator</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapoarte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vizualizări</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vizualizări salvate</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Vizualizări salvate (Ctrl+D salvează ce arată fereastra)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Promis și observat</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Nicio limită a ultimelor 90 de zile nu poate fi evaluată.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>promis %1, observat %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observat</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Neobservat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cuprins</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabelul %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Datele sunt în anexă.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Datele figurii %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Marcaje:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Anexă: datele figurilor</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Două puncte țin locul a ceea ce nu s-a observat.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Starea raportului</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Temeiul drepturilor</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Reguli de atribuire</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Generat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Rezumat</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Toate valorile raportului</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Limitele ultimelor 90 de zile</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU-urile unui job</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Joburi</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Respectată</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Limita mediană</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Mediana metodei publicate</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Nu s-a observat niciun job al acestor sisteme.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Promis și observat</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Cât de des au fost respectate limitele care trebuiau să țină pentru o parte din joburi.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>cum s-a promis</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Cele mai mari abateri din aceste zile</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Intrat în coadă</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-uri</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Limită</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>A așteptat</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Niciun job nu a așteptat mai mult decât limita sa.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Cât de bune au fost limitele</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>a nimănui</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Fișa proiectului-pilot: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>De ce are nevoie proiectul-pilot</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Rulări</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>În total</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Modele de GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>oricare</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Memoria unui GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>cel puțin %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Cota pe care o consumă</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Nivelul de încredere al limitelor</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Unde poate rula</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Opțiuni, cele mai bune întâi</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Așteptare estimată</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Limita așteptării</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Gata până la</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore-GPU</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>Ore-H100</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Cotă rămasă după</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Nu s-a cerut niciun sistem.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPU-uri libere în următoarele 14 zile</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Pentru nicio opțiune nu s-au observat destule eșantioane pentru a prevedea GPU-urile libere.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>GPU-uri libere în viitor: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>GPU-uri libere la fiecare șase ore: numărul prevăzut și benzile care cuprind jumătate și nouă zecimi din ore.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Timp</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>mai puțin în %1 din ore</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Căi de acces</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Ce s-a presupus</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>O limită este o promisiune peste multe joburi: din o sută de rulări ca aceasta, așteaptă mai mult cam atâtea câte permite nivelul de încredere.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Se presupune că proiectul-pilot este trimis de un cont nou pe sistem, cu durata unei rulări ca limită de timp, pe partiția cu cea mai scurtă limită.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Rulările una după alta așteaptă de fiecare dată din nou; sfârșitul la acest nivel de încredere le adună limitele și este deci prudent.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Nu se știe nimic despre priorități, despre limitele unui proiect și despre ce schimbă un centru după momentul planului.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU timp de %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU timp de %2 h, %3 rulări simultan</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU timp de %2 h, %3 rulări una după alta</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>joburi sosite mai târziu</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>eșantioane sosite mai târziu</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>totaluri declarate din nou de un centru</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>o regulă modificată</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>capacitate corectată</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>altă versiune a programului</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>neobservat</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>prea puțin observat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: ruptură în serie (capacitatea s-a schimbat)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: estimat (dreptul nu este convenit)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: provizoriu (perioada nu s-a încheiat)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: s-a observat mai puțin de 95 % din perioadă</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>două puncte: nedisponibil</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Înghețat</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicat</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, raportul nr. %2 în locul nr. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, raportul nr. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Provizoriu: perioada nu s-a încheiat. Valorile sunt cele de până în ziua raportului.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Despre această perioadă nu se știe nimic: nu s-a observat nicio sursă și nu s-a importat nicio evidență a joburilor.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Date până la</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>Ore-GPU în echivalent H100</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>ore de GPU-uri fizice</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Secțiuni omise</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioada precedentă</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Acum un an</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>De la începutul anului</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Acordat</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consumat</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rămas</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expirat</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Granturi care ating perioada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mod de acces</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Se epuizează</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Nu se cunoaște niciun grant din această perioadă.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Ce a rămas din %1 pe %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Linie dreaptă până la sfârșit</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>În ritmul ultimelor 28 de zile se epuizează la %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Jumătate au pornit în</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Nouă din zece au pornit în</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Așteptări pe sistem</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>De la momentul în care un job putea porni până la pornirea lui. Joburile care încă așteaptă sau au fost anulate cât așteptau contează ca mai lungi de atât.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Nu s-a observat nicio așteptare.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>nu se cunoaște niciun drept</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Nu s-a observat niciun consum al acestui titular.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 din consumul tuturor titularilor pe aceste sisteme, cu drept la %2 din capacitatea lor: locul %3 din %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 din consumul tuturor titularilor pe aceste sisteme: locul %2 din %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Raport național: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicatori-cheie</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Consumat (ca beneficiar)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Plătit (din cota proprie)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Cotă din tot consumul</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Drept</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Cotă din drept</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Consum pe sistem</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Din drept</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizarea GPU-urilor alocate</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Consumat, plătit și drept pe sistem</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Temei</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Nu s-a observat niciun consum de GPU-uri.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Neafișate, împreună</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>toate rețelele</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Evaluarea programului: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Rata de alocare</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presiunea cozii</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Cota neatribuită din consum</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alocat</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilizare</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Așteptare p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Așteptare p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Toate sistemele</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU-urile sunt medii pe timpul observat. Un sistem pe care nu îl interoghează nicio sursă nu este observat, ceea ce nu spune nimic despre consumul lui.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Nu se cunoaște niciun sistem în această rețea.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Raportul centrului: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Consum</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plătitor</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Cine a beneficiat</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiar</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Cine a plătit</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Pe mod de acces</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Pe partiție</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partiție</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Conturi după ore-GPU</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU-uri în timp</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Stările GPU-urilor nu s-au observat: nicio sursă nu le eșantionează.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Așteptări</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Granturi și ce a rămas</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Aproape de încheiere (mai puțin de 60 de zile): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Ce este de îmbunătățit în telemetrie</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Stările GPU-urilor</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Nicio sursă nu eșantionează ce GPU-uri sunt alocate, libere sau indisponibile: adăugați un exportator Slurm sau slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Niciun exportator nu spune cât de active sunt GPU-urile: adăugați la surse exportatorul DCGM sau AMD.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Nicio sursă nu spune ce joburi așteaptă, pe cont.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Nu se cunoaște evidența joburilor: importați sacct sau adăugați slurmrestd cu slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Conturi neatribuite</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Nicio regulă nu atribuie %1 din consum: atribuiți conturile în federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Sursa %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>Interogări eșuate în ultimele 24 de ore: %1 din %2. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nimic: toate familiile de indicatori sunt prezente și fiecare cont este atribuit.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>regulile federației simulate</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>versiunea din %1, reguli: %2</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>reguli: %1</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Livrat (alocat și activ)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocat, neactiv</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Alocat (activitatea nu se măsoară)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Liber</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponibil</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Hala: GPU-uri după stare</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>GPU-uri în medie pe perioadă. Sisteme observate: %1; neobservate: %2.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU-uri după stare în timp</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>GPU-uri în medie pe fiecare interval; ce nu s-a observat este hașurat.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Rata de alocare pe ora săptămânii</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Media fiecărei ore pe săptămânile perioadei.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oră</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Indisponibilitate, mentenanță și intervale fără date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Indisponibil: o zecime din GPU-uri sau mai multe erau scoase din funcțiune. Mentenanță: tot atâtea erau planificate așa. Fără date: nimeni nu a observat sistemul, care poate a funcționat.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Nu s-a observat nici indisponibilitate, nici un interval fără date.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mentenanță</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Fără date</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Din cota Uniunii</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Cel mult</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Modurile de acces față de plafoane</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Moduri de acces</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Ce a plătit Uniunea în perioadă, din orele-GPU la care avea dreptul. Un plafon poate fi valabil pe un timp mai lung decât această perioadă.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Consumat (ore-GPU)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Suma pe joburi a GPU-urilor lor × ore de rulare în perioadă. Un job care trece o limită a perioadei se împarte acolo; unul care încă rulează contează până la ultima observație; un job suspendat își păstrează GPU-urile și contează. Unde nu se cunoaște evidența joburilor, integrala GPU-urilor alocate conturilor.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Un GPU fizic: unde Slurm-ul unui centru numără cipurile unui GPU, două cipuri sunt unul. O felie MIG contează cu feliile ei de calcul raportate la cele ale GPU-ului.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Beneficiar și plătitor</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Statul ai cărui utilizatori beneficiază și titularul a cărui cotă plătește. Un proiect al unui stat pe timpul Uniunii este dreptul Uniunii și beneficiul acelui stat. Consumul neatribuit este un rând separat.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Capacitate × fracțiunea titularului, integrate pe perioadă până în ziua raportului. Se compară cu ce a plătit titularul.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>GPU-uri alocate / (capacitate − indisponibil − indisponibil planificat), niciodată peste 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Partea din timpul GPU alocat în care GPU-ul a fost activ, așa cum o măsoară exportatorul; necunoscută unde un centru nu expune niciunul.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>GPU-uri cerute de joburile în așteptare × limite de timp / GPU-uri disponibile: ore de muncă în așteptare pentru fiecare GPU. O limită superioară, fiindcă joburile se termină înainte de limită.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Așteptare</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Pornire − eligibil, cuantile după Kaplan și Meier, cu joburile care încă așteaptă ca observații cenzurate.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Timp observat / timp cerut.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rotunjire</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Orele-GPU întregi dintr-un tabel se rotunjesc astfel încât părțile să dea totalul (cel mai mare rest), deci aceeași valoare poate diferi cu unu între două tabele. Fișierele CSV, XLSX și JSON au precizie deplină.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>fișiere importate</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>Echivalente H100</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Pentru câte H100 contează un GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Model de GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Nu se cunoaște niciun factor.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodă</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Sursele datelor, pe sistem. Reguli de atribuire: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Conturile sunt numite, persoanele niciodată: programul nu stochează nume de utilizatori, nume de joburi sau căi.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Consum pe sistem și mod de acces</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Consumat ca beneficiar</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Douăsprezece luni</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Consumat și plătit pe lună</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Consum pe lună</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>Luni observate pe jumătate sau mai mult: %1 din %2.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Se știe prea puțin din timpul de până acum pentru a spune ce a rămas din toate la un loc.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Ce a rămas din granturi</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Ce a rămas din drept</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Pierdut la resetări</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Pierdut la resetări, în unitatea centrului</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Regula centrului</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Nu s-a pierdut nimic la o resetare.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Cine a beneficiat și cine a plătit</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Cine a plătit consumul: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Cine a beneficiat de ce s-a plătit: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Dintr-un proiect de care beneficiază mai multe state, partea acestui titular.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programe care au acordat acces:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Consum pe titular și sistem</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Consumat pe beneficiar și sistem</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Cine a beneficiat, oricine ar fi plătit. Neatribuit este ce nu atribuie nicio regulă. Ultima linie arată cât s-a observat din fiecare sistem.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>împreună cu Fast Lane cel mult 10 % din cota întreprinderii comune</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>împreună cu Playground cel mult 10 % din cota întreprinderii comune</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>cel mult 30 % din cota întreprinderii comune; timp comercial cel mult 20 % din timpul Uniunii</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>cel mult 25 % din cota întreprinderii comune</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Consum pe mod de acces</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Tot consumul pe mod de acces</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Ce a plătit Uniunea, pe mod de acces</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Plafoanele modurilor de acces, din catalogul federației:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Consum pe tip de organizație și program</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Pe tip de organizație</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Pe programul care a acordat acces</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Neprecizat</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocat, dar nefolosit</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Sisteme după orele-GPU alocate, dar nefolosite</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Pe timpul observat. Sistemele care nu măsoară utilizarea nu sunt în tabel.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Niciun sistem nu măsoară cât de active îi sunt GPU-urile.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Indisponibilitate, mentenanță și capacitate</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Capacitate de atunci</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Schimbări de capacitate în perioadă</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Capacitatea niciunui sistem nu s-a schimbat.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Acoperire pe sistem și săptămână</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Săptămâna din</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>Săptămâni de sistem observate 95 % sau mai mult: %1 din %2.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Goluri de peste o zi</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Timp din care nu se cunosc nici joburi, nici eșantioane.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Niciun sistem nu a fost neobservat mai mult de o zi.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Consum neatribuit</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Cotă din consumul sistemului</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Consum pe care nu îl atribuie nicio regulă</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Tot consumul observat este atribuit unui titular de o regulă.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>joburi</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>eșantioane</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidența centrului</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferență</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Din cel mai mare</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Același consum, cunoscut pe două căi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>După</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Față de</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Cauze probabile</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Ore de GPU-uri fizice, pe timpul cunoscut pe ambele căi. O diferență de peste 1 % merită o întrebare către centru.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Consumul niciunui sistem nu se cunoaște pe două căi.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Declarat înainte</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Declarat acum</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Totaluri declarate din nou de centre</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Redeclarat la</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Ore de GPU-uri fizice din evidența proprie a centrului, care dăduse înainte alt total pentru același timp.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Niciun centru nu a declarat din nou un total al acestei perioade.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calitatea datelor</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Ce nu s-a observat este un gol și niciodată zero. Acoperirea este timpul pentru care se cunosc datele, raportat la timpul cerut; pe mai multe sisteme se ponderează cu GPU-urile lor. O valoare din care s-a observat mai puțin de jumătate nu se afișează.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Întreprindere mică sau mijlocie</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Întreprindere mare</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organism public</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Pornit</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nepornit</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Așteptări pe tip de job</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Joburi ale</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU-urile jobului</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nou-veniți, cum ar fi start-upurile: conturi care nu folosiseră niciun GPU timp de 14 zile, până când consumă 100 de ore-GPU.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nou-veniți: jumătate au pornit în</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nou-veniți: nouă din zece au pornit în</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Conturi noi</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (partea %2 din %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Cele mai lungi așteptări au fost pe %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Interogări întârziate: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Sursa este interogată la intervale de %1, iar 95 din 100 de interogări au început în cel mult %2 după cea anterioară; cea mai lungă pauză a fost de %3. Interogați-o mai rar sau aflați ce îi întârzie răspunsurile.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Cel mai mult s-a consumat în %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Ce nu s-a consumat înaintea unei resetări și, după regula centrului, nu se reportează.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Cel mai mult: %1, cu %2 din tot consumul.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Valorile dintr-o perioadă în care capacitatea s-a schimbat sunt rupturi în seria lor.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Consumul nu contează pentru niciun titular până când o regulă din federation.toml îi atribuie conturile.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Primii trei din %1 au %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>S-a epuizat la %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>S-a încheiat la %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Se știe prea puțin despre ultimele 28 de zile pentru a spune când se epuizează.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>În ritmul ultimelor 28 de zile nu se epuizează înainte de încheiere.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Consumat și rămas se referă la întreaga durată a grantului până în ziua acestui raport, în ore de GPU-uri fizice. Ziua în care se epuizează un grant presupune ritmul ultimelor 28 de zile; nu se dă dacă grantul nu se epuizează înainte de încheiere sau dacă se știe prea puțin.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Utilizarea este cea a tuturor joburilor sistemului. Pe un sistem care nu este în tabel nu s-a observat consum și nu se știe nimic despre un drept asupra lui.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Temeiul unui drept</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Convenit: declarat de părți. Estimat: derivat din contribuțiile publicate. Presupus: o ipoteză din fișierul federației până la publicarea unei valori; cotele sale din drept sunt exemple, nu rezultate.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Doar %1, cu %2 din tot consumul.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Nu se cunosc nici dimensiunea, nici consumul pentru %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Fiecare limită s-a stabilit din ce se știa când jobul a intrat în coadă și apoi s-a comparat cu cât a așteptat. Limitele respectate la mai puțin de %1 din joburi nu se arată.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rețea</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Nicio regulă nu atribuie unele dintre conturile sale: atribuiți-le în federation.toml. S-a observat prea puțin pentru a spune cât consumă.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Raport național</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Evaluarea programului</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Raportul centrului</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU-uri fizice</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Echivalente H100</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Ca în limba aleasă</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Ghidul de stil al UE</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Ghidul de stil al UE: statele în ordine protocolară, Grecia ca EL</translation>
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
        <translation>O lună (2026-10), un trimestru (2026-Q3), un an sau ÎNCEPUT..SFÂRȘIT (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Hârtie</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Ultima lună completă</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Ultimul trimestru complet</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Ultimul an complet</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Toate rețelele</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Nu există fusul orar „%1”. Alegeți unul din listă sau alt nume din lista IANA, de exemplu America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>„%1” nu este o perioadă. Scrieți o lună (2026-10), un trimestru (2026-Q3), un an (2026) sau ÎNCEPUT..SFÂRȘIT (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Încă nu se interoghează niciun sistem: adăugați mai întâi o sursă.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>„%1” se referă la un titular, o rețea sau un sistem care nu mai este cunoscut. Alegeți altul și salvați din nou.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Îngheață</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Anulat. „Citește din nou” generează raportul.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Ce raport</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Text și secțiuni</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Înghețate și publicate</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Citește din nou</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Generează raportul din ce se știe acum</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Păstrează raportul cu valorile și comentariile așa cum sunt acum</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Se generează raportul.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>S-a salvat %n fișier în %1</numerusform>
            <numerusform>S-au salvat %n fișiere în %1</numerusform>
            <numerusform>S-au salvat %n de fișiere în %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Regulă nouă</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Modifică regula %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Încercată pe ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Trageți linia întreruptă sau mutați-o cu Sus și Jos. Roșu: se declanșează. Hașurat: s-a observat prea puțin, ceea ce nici nu o declanșează, nici nu o încheie.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
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
        <translation> GPU</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Prag</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Marjă la încheiere</translation>
    </message>
    <message>
        <source> days</source>
        <translation> zile</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>oricând</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediat</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Cât timp</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unitate de timp</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>zile</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Indicator</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>Se &amp;declanșează când este</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Fără întrerupere &amp;timp de</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Mar&amp;jă la încheiere</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Grantul e&amp;xpiră în</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>P&amp;entru</translation>
    </message>
    <message>
        <source>below</source>
        <translation>sub</translation>
    </message>
    <message>
        <source>above</source>
        <translation>peste</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>fără date</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toate</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Pr&amp;ima zi</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>U&amp;ltima zi</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>„*” ține locul oricăror caractere: %1 este fiecare cont al cărui nume începe cu %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>C&amp;onturi</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Indicați mai întâi un cont</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Ultima zi este înaintea primei: alegeți una ulterioară</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Arătat în diagramă</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Se încearcă pe ultimele 30 de zile…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Acum nu există nimic de urmărit pentru această regulă.</translation>
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
        <translation>Salvează ca fișiere</translation>
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
        <translation>CSV, câte un fișier pentru fiecare tabel…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Toate…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dosarul pentru raport</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvează aici</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Salvează această vizualizare</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Redenumește vizualizarea</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>În&amp;locuiește</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Altă vizualizare are acest nume.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Vizualizarea cu acest nume se înlocuiește.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>Păstrează ace&amp;st plan</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Șt&amp;erge</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Numele scenariului</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Șterge scenariul a cărui coloană este aleasă</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Planuri păstrate alăturat, câte o coloană pentru fiecare</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: așteaptă cel mult %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: fără limită</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULAT</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>În total</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Îl pot găzdui</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Cea mai bună opțiune</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>A doua</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>A treia</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Cea mai bună până la</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Planificat la</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Păstrați un plan sub un nume, schimbați necesarul și păstrați altul: apoi stau aici alăturat.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Personalizată…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altul…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Toate rețelele</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n fabrică de IA</numerusform>
            <numerusform>%n fabrici de IA</numerusform>
            <numerusform>%n de fabrici de IA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenă</numerusform>
            <numerusform>%n antene</numerusform>
            <numerusform>%n de antene</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Toate modurile</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Rezumat pe prima pagină</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Dacă raportul are această secțiune</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Comentariu sub ea</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Comentariu sub „%1”</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>prea puțin observat</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 observat)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Prea puțin observat pentru a spune: acoperire %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Acoperire %1: o parte a perioadei nu s-a observat</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Acoperire %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>„?”: s-a observat mai puțin de jumătate din perioadă.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>„*”: s-a observat mai puțin de 95 % din perioadă.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; până când poate fi citit, este în vigoare versiunea din %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>regula contului %1 a fost modificată de când a fost scrisă; scoateți-o manual</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>nu poate fi citit; corectați-l mai întâi manual</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nod</numerusform>
            <numerusform>%n noduri</numerusform>
            <numerusform>%n de noduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU-uri</numerusform>
            <numerusform>%n de GPU-uri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cont</numerusform>
            <numerusform>%n conturi</numerusform>
            <numerusform>%n de conturi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n neatribuit</numerusform>
            <numerusform>%n neatribuite</numerusform>
            <numerusform>%n neatribuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fișier</numerusform>
            <numerusform>%n fișiere</numerusform>
            <numerusform>%n de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>există deja o sursă cu numele %1; alegeți alt nume</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 este unul dintre sistemele deservite de sursa %2; modificați manual acea intrare și sistemele ei</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>alt program își scrie interogările în această memorie cache, iar acesta doar o citește; închideți-l întâi pe acela</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>sursa %1 nu mai există</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ca desktopul</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Stabilită cu --language în linia de comandă.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Culori</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU-uri fizice</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Echivalente H100</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Numără &amp;GPU-urile ca</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fus &amp;orar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source> days</source>
        <translation> zile</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Is&amp;toric de preluat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Pentru fiecare sursă adăugată aici.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Pentru fiecare sursă adăugată aici. sources.toml stabilește zilele pentru: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configurație</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Memorie cache</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Mărimea memoriei cache</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Deschide dosarul</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Deschide dosarul: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>A&amp;nunță alertele ca notificări pe desktop</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Pornește odată cu desktopul</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Cât timp se păstrează eșantioanele</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Setări…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ca desktopul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Numără GPU-urile ca</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU-uri fizice</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Echivalente H100</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Ieși din simulare</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Taste…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Despre Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Titularii și totalurile lor</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>Ore-GPU pe titular și sistem</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 din orele-GPU</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 după regulile proprii ale centrului</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 consumat ca plătitor: %2 dintr-un drept de %3 până în prezent</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Temei: convenit</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Temei: estimat</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Temei: presupus</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Acoperire: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plătitor</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiar</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Ce arată pagina</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>State și sisteme</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Tabelul consumului</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Corectează atribuirea…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Conturi pe care nicio regulă nu le atribuie unui titular</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Cine ce sistem a folosit</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Ce arată matricea</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore-GPU</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Cotă din consum</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Din drept</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Unitățile centrului</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Nicio sursă nu spune ce conturi folosesc GPU-urile în această perioadă. O face o sursă Slurm, un exportator cu GPU-uri pe cont sau fișiere de evidență importate.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>ca beneficiar</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>ca plătitor</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n sistem nu a comunicat consum pe conturi în această perioadă: %1</numerusform>
            <numerusform>%n sisteme nu au comunicat consum pe conturi în această perioadă: %1</numerusform>
            <numerusform>%n de sisteme nu au comunicat consum pe conturi în această perioadă: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n sistem a fost observat și nu l-a folosit nimeni: %1</numerusform>
            <numerusform>%n sisteme au fost observate și nu le-a folosit nimeni: %1</numerusform>
            <numerusform>%n de sisteme au fost observate și nu le-a folosit nimeni: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Omis, fiindcă nu se cunoaște un echivalent H100: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Interoghează acum</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Suspendă interogarea</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Se interoghează…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Interoghează sursa încă o dată, în afara programului obișnuit.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Continuă interogarea</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Este interogată din nou la intervalul stabilit.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Nu este interogată până când o lăsați să continue sau până când programul repornește. Timpul fără interogare este un gol.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Modifică o sursă</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adaugă o sursă</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testează</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Nume: dați sursei un nume pentru a o adăuga; un test nu are nevoie.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Se interoghează %1…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Găsit: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Renunțați la modificări? Nu sunt încă salvate.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Renunțați la ce ați introdus? Sursa nu este încă adăugată.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuă editarea</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Fișierele conțin doar o parte din joburi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;istem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Numele s&amp;istemului</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ti&amp;p</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Dosa&amp;r</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>Inter&amp;val</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Fusul &amp;orar al fișierelor</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>De exemplu, ale unui singur cont: atunci nu acoperă timp.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>Exportato&amp;r</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nume de utili&amp;zator</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>Un&amp;de este</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Tokenul circulă necriptat: oricine ascultă pe traseu îl poate folosi. Folosiți https:// dacă rețeaua nu este de încredere.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fișier CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Certificat client</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Cheie client</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Dosarul în care se pun fișierele</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificatul autorității</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Cheia certificatului client</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Fișierul cu tokenul</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Un sistem propriu…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir sau VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>O pagină de metrici (text OpenMetrics sau Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Un dosar cu fișiere de evidență a joburilor</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectează</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Un fișier pe care îl citiți doar dvs.</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>O variabilă de mediu</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>O comandă care îl afișează</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Lipiți-l aici</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>al sistemului, dacă e gol</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Alegeți un dosar…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alegeți un fișier…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Tok&amp;enul</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>se păstrează într-un fișier pe care îl citiți doar dvs.</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>calea unui fișier cu modul 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Numele rămâne: îl poartă ce s-a stocat despre sursă.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: conține un spațiu.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: începeți-l cu https:// sau http://, ca în https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: pot fi interogate doar https:// și http:// (nu %1://)</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: nu poate fi citit (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: lipsește numele gazdei după %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: omiteți utilizatorul și parola; au câmpuri proprii.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: conține un spațiu; un token nu are spații.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Dosar: indicați calea completă, începând cu /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Fus orar: nu există „%1”. Europe/Helsinki este un exemplu.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Află prin interogare</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>&amp;Limite și cât istoric</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Ti&amp;mp limită</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Pentru un răspuns întreg; niciodată mai lung decât intervalul.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Ma&amp;ximum de serii</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Un răspuns care aduce mai multe pentru un sistem eșuează, iar ce se știa rămâne.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Maximum de c&amp;onturi</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Is&amp;toric de preluat</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Cât istoric se cere acolo unde memoria cache nu are.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>E&amp;șantioane din istoric la</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Cât de distanțate sunt eșantioanele din istoric.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> zile</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>la intervalul de interogare</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>un serviciu Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>un Prometheus sau ce răspunde ca unul</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>o pagină de metrici</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>un dosar cu fișiere de evidență a joburilor</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>câte GPU-uri există</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>care sunt alocate</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>cât de active sunt</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>cine le folosește</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>ce așteaptă</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>ce joburi au rulat</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Cineva răspunde și întreabă cine sunteți. Urmează datele de autentificare; apoi se verifică din nou.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Găsit: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Găsit: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nod</numerusform>
            <numerusform>%n noduri</numerusform>
            <numerusform>%n de noduri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU după numărătoarea sursei</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cont</numerusform>
            <numerusform>%n conturi</numerusform>
            <numerusform>%n de conturi</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Comunică: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Nu comunică: %1. Altă sursă a aceluiași sistem poate să o facă.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Catalogul nu spune câte GPU-uri are %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Catalogul indică %1 GPU pentru %2; sursa nu spune câte sunt.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Catalogul indică %1 GPU pentru %2; sursa indică %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Se potrivesc.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Cu %1 mai puține.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Cu %1 mai multe.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Verificați dacă este acest sistem sau o parte din el.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adaugă o sursă</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Toate câmpurile deodată…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Înap&amp;oi</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Adaugă date de autent&amp;ificare…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Înain&amp;te</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Unde este</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Ce s-a găsit</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Cine sunteți acolo</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Ce sistem este</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Adresa unui Prometheus, a unui serviciu Slurm REST sau a unei pagini de metrici a unui centru, așa cum ați deschide-o în browser. Ce anume este se află la pasul următor; deocamdată nu se păstrează nimic.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Un token pentru Slurm sau de tip bearer, însoțit de un nume de utilizator pentru autentificarea de bază (basic), sau un certificat client.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Sistemul din catalog pe care îl descrie. Este ales cel mai probabil.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Înc&amp;hide</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Nume: există deja o sursă numită %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Renunțați la ce ați introdus? Sursa nu este încă adăugată.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Se interoghează %1…</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Sursa nu acceptă aceste date: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Niciun sistem din catalog nu are aproximativ atâtea GPU-uri.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Răspunde la interogarea care va fi folosită: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Fișierele care ajung în dosar se citesc de acum ca sursa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 se interoghează de acum în fiecare secundă (%n&#xa0;s). Între timp se preia istoricul, dacă există; pagina Surse arată cât s-a preluat.</numerusform>
            <numerusform>%1 se interoghează de acum la fiecare %n&#xa0;s. Între timp se preia istoricul, dacă există; pagina Surse arată cât s-a preluat.</numerusform>
            <numerusform>%1 se interoghează de acum la fiecare %n&#xa0;s. Între timp se preia istoricul, dacă există; pagina Surse arată cât s-a preluat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Tokenul ei este în inelul de chei al desktopului.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Tokenul ei este în fișierul %1, pe care îl citiți doar dvs.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>la zi</translation>
    </message>
    <message>
        <source>late</source>
        <translation>întârziată</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesibilă</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>încă neobservată</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Tokenul circulă necriptat (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Cât diferă joburile, eșantioanele și evidența centrului din ultimele 7 zile; se marchează peste 1 %</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>Interogări în ultimele 24 de ore: %1, eșecuri: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ultimul răspuns</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latență</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Eșantioane pe minut</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Diferență, 7 z</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Ultimul mesaj</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendată</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>joburi</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>eșantioane</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidența centrului</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 și %2 din ultimele 7 zile diferă cu %3: vedeți reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 și %2 din ultimele 7 zile diferă cu %3, din cauza modului de calcul</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 și %2 din ultimele 7 zile concordă până la %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Încă nu se urmărește nimic. Adăugați o sursă: un Prometheus, un serviciu Slurm REST sau o pagină de metrici a unui centru pe care aveți voie să o citiți.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifică…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Șterge…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Adaugă sursă…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Sursele și cum au decurs ultimele interogări</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Oprește preluarea istoricului</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n sursă</numerusform>
            <numerusform>%n surse</numerusform>
            <numerusform>%n de surse</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Încă nu a fost interogată.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Răspunde cum trebuie.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>ultimul răspuns %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n interogare în ultimele 24 de ore</numerusform>
            <numerusform>%n interogări în ultimele 24 de ore</numerusform>
            <numerusform>%n de interogări în ultimele 24 de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n eșuată</numerusform>
            <numerusform>%n eșuate</numerusform>
            <numerusform>%n eșuate</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>preluarea istoricului ei a fost oprită</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>se preia istoricul ei: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>tokenul ei circulă necriptat: folosiți https:// dacă rețeaua nu este de încredere</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Preia istoricul</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Șterge o sursă</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Opriți interogarea sursei %1? Ce s-a stocat despre ea rămâne.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Oprește interogarea</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>eșantioanele sistemului ei ocupă %1 din memoria cache</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, cu circa %2 mai mult pe an</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 în total</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>medie %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sumă %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observat</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Încă fără sursă: %n sistem</numerusform>
            <numerusform>Încă fără sursă: %n sisteme</numerusform>
            <numerusform>Încă fără sursă: %n de sisteme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>Încă %n rând: îl are fișierul CSV</numerusform>
            <numerusform>Încă %n rânduri: le are fișierul CSV</numerusform>
            <numerusform>Încă %n de rânduri: le are fișierul CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Ce ar fi făcut regula</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Despre aceasta nu se știe nimic în ultimele 30 de zile.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Se declanșează o dată aici.</numerusform>
            <numerusform>Se declanșează de %n ori aici.</numerusform>
            <numerusform>Se declanșează de %n de ori aici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Timp</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>prea puțin observat</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>Țări: %1. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Găzduiește o fabrică de IA</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Are o antenă a unei fabrici de IA</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>comparat cu %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alocat, activitate necunoscută</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioada precedentă</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>observat parțial</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 %2 în medie</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Fără date pentru %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Timp</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>medie pe %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Fără date</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, incomplet</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, minim</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, maxim</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, de la minim la maxim</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>fără date, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rețea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acces</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Echivalente H100</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULAT</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Înapoi (Alt+Stânga)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Înainte (Alt+Dreapta)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Ce contează ca fiind al unui stat</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiar</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plătitor</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Beneficiar: ce au consumat utilizatorii statului. Plătitor: ce s-a cheltuit din cota statului.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Arată din nou toată perioada (0 pe o diagramă sau dublu clic)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Fiecare GPU se ponderează cu factorul modelului său. Clic pentru GPU-uri fizice.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Toate valorile de aici provin dintr-o simulare, niciuna de la un centru real.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Mergi la o fabrică, un stat, o pagină sau o acțiune (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Toate rețelele</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Toate modurile</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, mărit</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>arată din nou toată perioada</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Închide mesajul</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Toată perioada</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oră</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestru</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Unitățile proprii ale centrelor</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Ore-GPU fizice</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Echivalente H100</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupează după</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>La fiecare</translation>
    </message>
    <message>
        <source>In</source>
        <translation>În</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Întreprindere mică sau mijlocie</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Întreprindere mare</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organism public</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>neprecizat</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenit</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>presupus</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>joburi</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>eșantioane</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>joburi și eșantioane</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plătitor</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mod de acces</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partiție</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Model de GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore-GPU</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h în echivalent H100</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocat, dar nefolosit</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>În unitatea centrului</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Cotă din consum</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Rulări</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Numărat după</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Drept până în prezent</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Din drept</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Temei</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 secunde-GPU</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clic pentru a vedea cum s-a calculat.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Consum</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>Ore-GPU, grupate cum s-a ales</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 în total, pe %n linie</numerusform>
            <numerusform>%1 în total, pe %n linii</numerusform>
            <numerusform>%1 în total, pe %n de linii</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>În această perioadă nu s-a observat consum pe conturi.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Omis, fiindcă nu se cunoaște un echivalent H100: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Fracțiunile de GPU (gres/shard, gres/mps) nu contează deloc, fiindcă nimeni nu spune câte are un GPU: %1. Dați sistemului shards_per_gpu sau mps_per_gpu în federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Feliile MIG fără model de GPU pot fi de mai multe modele și contează ca o felie a primului: %1. Dați capacității sistemului modelul ei sau tipurilor lui un [[gpu_type]], în federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Drepturile sunt omise, deoarece filtrul arată doar o parte din ce a plătit fiecare plătitor.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>nu există un astfel de fișier</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 nu a putut fi citit: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 nu a putut fi scris: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Vizualizarea „%1” este salvată.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Salvează această vizualizare…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Copiază un link la această vizualizare</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Deschide un link sau un fișier…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Încă nu este salvată nicio vizualizare</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Vizualizări…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>S-a copiat un link la vizualizare. Cine îl deschide vede aceeași pagină, aceeași perioadă și aceleași filtre, cu datele pe care le are propriul program.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Salvează vizualizarea ca fișier</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vizualizări (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvat ca %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>%1 nu conține nicio vizualizare.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Fișierul conține %n vizualizare; aceasta este prima.</numerusform>
            <numerusform>Fișierul conține %n vizualizări; aceasta este prima.</numerusform>
            <numerusform>Fișierul conține %n de vizualizări; aceasta este prima.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Vizualizările salvate nu au putut fi citite: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Nu s-a schimbat nimic. Corectați sau ștergeți fișierul, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Vizualizările nu au putut fi salvate în %1: %2. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>alt program scrie în el</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>mărit: %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Încă nu este salvată nicio vizualizare. Ctrl+D salvează ce arată fereastra: pagina, perioada, filtrele și mărirea.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vizualizări salvate</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Redenumește…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mută în &amp;sus</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mută în &amp;jos</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiază &amp;linkul</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Salvează ca &amp;fișier…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Deschide un li&amp;nk sau un fișier…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Cine cât așteaptă</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Așteptări pe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mod de acces</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU-urile jobului</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Așteptările joburilor devenite eligibile în această perioadă</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Așteptare p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Așteptare p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Pornit</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Încă așteaptă</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Jumătate dintre joburi așteaptă mai puțin</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Nouă din zece joburi așteaptă mai puțin</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>de când puteau porni; joburile care încă așteaptă sunt numărate</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Aici nu se cunoaște niciun job devenit eligibil în această perioadă. O sursă Slurm sau fișiere de evidență importate le aduc.</translation>
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
        <translation>Dacă fabricile de IA ale Europei sunt folosite, de cine și unde se blochează. Încă nu se urmărește nimic.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Explorați o federație simulată</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Toate fabricile din catalog cu treizeci de zile de joburi inventate, servite pe acest calculator în formatele proprii ale centrelor. Nimic nu îl părăsește.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorează</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Adăugați prima sursă</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Un Prometheus, un serviciu Slurm REST sau o pagină de metrici a unui centru pe care aveți voie să o citiți. Un test arată ce s-a găsit înainte de a păstra ceva.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Adaugă o sursă…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>cunoaște payer, beneficiary, system, account, mode, partition, organisation și model; a primit: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>ore-GPU, în orice împărțire</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (al GPU-urilor); mai multe, cu virgule</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>fusul orar în care se împart perioadele și se interpretează datele calendaristice</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>cunoaște hour, day, week, month și quarter; a primit: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>câte un rând pentru fiecare oră, zi, săptămână, lună sau trimestru (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>GPU-uri fizice sau echivalente H100</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>un sistem, după identificator</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>Orele-GPU sunt cele ale GPU-urilor fizice. Unde Slurm-ul unui centru numără cipurile unui GPU
(LUMI: două), sunt cu atât mai puține decât însumează sacct și sreport;
site_units sunt în unitatea în care taxează centrul.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Ce să cereți unui centru, cu FROM și TO ca în 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>ce fișiere au fost importate și ce au dat</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>retrage tot ce a spus un fișier: joburi, totaluri și timpul pe care îl acoperă</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>ce fișier, cu numărul din import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>preia evidența joburilor din fișiere primite</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>ce sunt fișierele</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>fișierele</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>ale cui sunt joburile, după identificatorul sistemului</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>--format al sacct, dacă fișierul nu are antet</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>--delimiter al sacct, dacă nu este |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>și dacă fișierul numește alt cluster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>fișierele conțin doar o parte din joburi (ale unui cont): nu acoperă timp</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>fusul orar al orelor din fișiere (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>cu --to: intervalul cerut centrului, care este atunci acoperit în întregime</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>sfârșitul lui, neinclus</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>al swf, care nu numără GPU-uri</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>face o memorie cache nouă din ce se poate citi din una deteriorată și spune ce lipsește; fișierul deteriorat rămâne cum este</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>fișierul nou; acolo nu trebuie să fie nimic; dacă lipsește: lângă memoria cache</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>o copie anterioară a acestei memorii cache, pentru ce nu se poate citi</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>ce unde este atribuit, prin ce regulă, și ce nu</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>listează toate versiunile regulilor care au fost în vigoare: când au apărut, cine le-a schimbat și de ce</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Regulile sunt în federation.toml; „factoryfloor example federation” afișează unul cu toate cheile.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>aceleași ore-GPU după joburi, după eșantioane și după evidența proprie a centrului</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>fusul orar în care se interpretează datele calendaristice</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>compară fiecare totalizare cu joburile din care este făcută și caută deteriorări ale fișierului</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>face totalizările din nou</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>copiază memoria cache, chiar și în timp ce se scrie în ea</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>copia; acolo nu trebuie să fie nimic</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>afișează regulile din alerts.toml, starea lor și ce s-a declanșat</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>ce s-a declanșat în ultimele 30 de zile, în locul regulilor</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>spune de câte ori s-ar fi declanșat o regulă și când</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>regula, după identificator</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>zile de istoric</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>fereastra pe federația simulată</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>zile de istoric simulat</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>sămânța simulării</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>fără fereastră: afișează hala ca tabel la fiecare pas</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>servește agregatele acestor sisteme ca OpenMetrics, de exemplu pe 127.0.0.1:9417; în ele nu apare niciun utilizator și niciun job</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>cu --publish: un fișier cu modul 0600 cu tokenul bearer care trebuie trimis</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>cu --publish: servește prin TLS, cu acest lanț în PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>cheia certificatului în PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>preia istoricul unui sistem din sursele lui, oricât de departe; ce există deja nu se mai cere</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>sistemul, după identificator</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>început (ISO 8601 sau 7d pentru acum șapte zile)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>sfârșit, neinclus; dacă lipsește: acum</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>un eșantion pentru fiecare astfel de pas de timp, cel puțin 1s; dacă lipsește: cât de des este interogată sursa</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>decodează un răspuns și spune ce conține sau ce linie ori câmp este greșit</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>un fișier sau un URL de preluat</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>ce ar trebui să fie</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>afișează ce conțin memoria cache și catalogul</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>ce să se arate</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>un titular: EU sau codul unui stat</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>cunoaște: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>o metrică, după nume</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>câte un rând pentru fiecare astfel de pas de timp</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>așteptări: pe titular, mod de acces sau dimensiunea jobului</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>afișează un federation.toml, sources.toml sau alerts.toml cu toate cheile, explicate</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>ce fișier</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>trebuie să fie după --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report și show afișează ce se știa atunci; celelalte comenzi și fereastra lucrează cu ce există acum</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>fereastra, show, usage, attribution, reconcile, verify, backtest, plan și alerts citesc federația simulată; celelalte comenzi lucrează cu fișiere și cu memoria cache</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>doar show floor și show shares ponderează GPU-urile după model</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: capacitatea și consumul fabricilor de IA ale Europei</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>afișează acest ajutor, apoi iese</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>afișează versiunea, apoi iese</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>directorul cu federation.toml, sources.toml și alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>fișierul SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>limba textelor, de exemplu ro</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>afișează ce se știa atunci</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>pe federația simulată în locul memoriei cache: fereastra sau orice comandă care citește, de exemplu „factoryfloor --demo show floor”</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>cu --demo: zile din istoricul ei</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>jurnalizează pe stderr ce face programul; QT_LOGGING_RULES alege, de exemplu „factoryfloor.feeds=true”</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>interoghează și stochează fără fereastră, până la SIGINT sau SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>interoghează fiecare sursă o dată, apoi iese</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>cu --once: preia și istoricul surselor (backfill_days) și iese când este disponibil</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>cunoaște </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; a primit: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>cere un moment ca 2026-11-22T08:00:00Z, o dată sau 7d pentru acum șapte zile; a primit: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>o perioadă după nume, de exemplu last-month, this-quarter sau last-30d, în loc de --from și --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>început (ISO 8601 sau 7d pentru acum șapte zile); dacă lipsește: miezul nopții cu treizeci de zile înainte de sfârșit</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>cere un nume ca Europe/Helsinki; a primit: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>cere o durată ca 15m, 1h sau 1d; a primit: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>formatul de afișare</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>cunoaște pdf, html, xlsx, csv, json, deic și apel; a primit: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>cunoaște pdf, html, xlsx, csv și json; a primit: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>pe ce se tipărește un PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; mai multe, cu virgule</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (datele naționale de consum ale Danemarcei) și apel (sumarele EGI); mai multe, cu virgule</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>numele centrului în GOCDB, pentru apel (identificatorul sistemului)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>identificatorul dat de DeiC centrului sau unei părți a lui, pentru deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>dosarul în care se scrie; dacă lipsește: un fișier html sau json la stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>indică dosarul pentru fișiere; la stdout ajunge doar unul dintre html și json</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (implicit), last-quarter, last-year sau ÎNCEPUT..SFÂRȘIT</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>fusul orar în care se împarte perioada (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>ca în limba aleasă sau ca în ghidul de stil al UE: statele în ordine protocolară, Grecia ca EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>un rezumat pentru prima pagină</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>cere SECȚIUNE=TEXT; a primit: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>un text sub o secțiune; de câte ori sunt secțiuni</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>secțiuni de omis, cu virgule</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>ce a consumat și plătit un titular, față de ce are dreptul</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>toate fabricile, alăturat</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>o rețea, după identificator; dacă lipsește: toate</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>un sistem</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>numărul raportului, așa cum îl afișează „report list”</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>păstrează pentru totdeauna un raport așa cum este acum și îi afișează identificatorul</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>rapoartele înghețate și publicate</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>un raport înghețat ca fișiere: aceleași valori pentru totdeauna</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>marchează un raport înghețat ca publicat</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>ce valori sunt astăzi altele decât într-un raport înghețat și de ce; cod de ieșire 1 dacă există</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>scrie un timer pentru systemd care face un raport iar și iar</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (lună), quarter (trimestru) sau year (an)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>ziua lunii de după perioadă, de la 1 la 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>numele lui, așa cum îl afișează „report definition list”</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>opțiuni pentru un raport sub un nume, de refolosit</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>opțiunile cu nume</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>păstrează opțiuni sub un nume; cele cu același nume se înlocuiesc</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>sub care se refolosește</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>raportul unor opțiuni cu nume, ca fișiere</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>al federației simulate</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>păstrează pentru totdeauna raportul unor opțiuni cu nume și îi afișează identificatorul</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>șterge opțiuni cu nume</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>un raport finalizat, ca fișiere</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>ca pagină de manual</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>ca script de completare a liniei de comandă pentru un shell</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NUME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIERE</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPȚIUNI</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>COMENZI</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FIȘIERE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>COD DE IEȘIRE</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Fără comandă se deschide fereastra. Datele merg la ieșirea standard, mesajele la ieșirea standard de eroare. Opțiunile de mai jos pot sta înainte sau după comandă.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>unde se interoghează; „factoryfloor example sources” afișează toate cheile</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>cine pentru cine contează; „factoryfloor example federation” afișează toate cheile</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>ce s-a observat: eșantioane, joburi și rezultatul fiecărei interogări</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gata</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>răspunsul este nu sau comanda a eșuat; ieșirea standard de eroare spune de ce</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>linia de comandă este greșită</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoriu)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>În această perioadă nu a intrat în coadă niciun job care să ceară GPU-uri.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Nu s-a cerut niciun sistem al rețelei.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>redă istoricul unui sistem: cât de des au fost respectate limitele de așteptare</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>evaluează joburile intrate în coadă de aici încolo (toate joburile dinainte sunt cunoscute)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>sfârșitul acestui interval, neinclus (acum)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>cere un număr peste 0.5 și sub 0.999; a primit: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>cât de des trebuie să fie respectată o limită (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours sau qbets, metoda publicată; dacă lipsește: ambele, iar cu --each ours</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>câte un rând pentru fiecare job</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>cât de bine s-au prevăzut GPU-urile libere, în locul așteptărilor</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Fiecare limită se stabilește din ce se știa când jobul a intrat în coadă:
joburile pornite sau terminate până atunci și cât așteptaseră altele.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>cunoaște doar </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>unde și când poate rula un proiect-pilot</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU-uri simultan, în fiecare rulare</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>orele unei rulări</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>numărul de rulări (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>toate rulările odată; altfel una după alta</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>modele de GPU potrivite, de exemplu H100,GH200 (oricare)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB de memorie pe care îi are cel puțin un GPU</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>prima rulare începe atunci sau mai târziu (acum)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>sistemele acestei rețele (toate)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>aceste sisteme, de exemplu lumi,alps (toate)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>a cui cotă o consumă</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>modul de acces (toate)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planifică din ce se știa atunci (acum)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>GPU-uri libere în următoarele 14 zile, oră cu oră, în locul opțiunilor</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>scrie planul ca raport în acest dosar</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formatele fișei, de exemplu html,json; mai multe, cu virgule (toate)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Fracțiunile de GPU (gres/shard, gres/mps) nu contează deloc, fiindcă nimeni nu spune câte are un GPU. Dați acestor sisteme shards_per_gpu sau mps_per_gpu în federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Feliile MIG fără model de GPU pot fi de mai multe modele și contează ca o felie a primului. Dați capacității acestor sisteme modelul ei sau tipurilor lor un [[gpu_type]], în federation.toml:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Aceste sisteme nu contează în acoperire, fiindcă nimeni nu spune câte GPU-uri au (capacity în federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Niciun job nu a folosit un GPU în această perioadă.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Nu se cunoaște niciun cont: niciun centru nu a comunicat vreunul și niciun job nu a fost taxat în ultimul an.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Nu este nimic de comparat: dintre joburi, eșantioane și totalurile proprii ale centrului, se cunosc mai puțin de două pentru această perioadă.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Niciun job nu a așteptat GPU-uri.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Nu se știe dacă așteaptă joburi: nicio sursă nu comunică despre coadă.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Niciun job nu a devenit eligibil în această perioadă.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Așteptările nu se cunosc în această perioadă: nicio sursă nu comunică joburi individuale. O face o sursă slurm-rest sau un import din sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Niciun job nu a folosit un GPU în această perioadă sau titularul nu are nicio cotă din el.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Nimeni nu a scris o notă despre această perioadă.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Nu există așa ceva în această perioadă.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Nu există un astfel de grant: intrările [[award]] din federation.toml le enumeră, iar „factoryfloor example federation” arată cum.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Nu există nicio sursă: sources.toml le enumeră, iar „factoryfloor example sources” arată cum.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>o vizualizare de deschis: un link factoryfloor://view sau un fișier</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>nici comandă, nici vizualizare: o vizualizare este un link care începe cu factoryfloor: sau un fișier .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>ce se urmărește și cine este anunțat; „factoryfloor example alerts” afișează toate cheile</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>termenul ultimei rulări; pentru o dată, sfârșitul acelei zile în UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Vizualizarea numește ceva necunoscut aici și se afișează fără acel element: %1. Autorul ei are poate un catalog sau un federation.toml mai cuprinzător.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Vizualizarea nu a fost deschisă: câmpul ei „%1” conține „%2”, ceea ce această versiune nu înțelege. Cereți din nou vizualizarea.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Vizualizarea nu a fost deschisă: a scris-o o versiune ulterioară de Factory Floor. Instalați-o pe aceea.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Vizualizarea nu a fost deschisă: linkul ei este mai lung decât orice link scris de Factory Floor. Cereți vizualizarea ca fișier.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Acesta nu este un link la o vizualizare: un astfel de link începe cu factoryfloor://view? și nu are spații sau sfârșituri de linie.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>o vizualizare are doar texte și un tabel „choice”.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>există două vizualizări cu numele „%1”; se ia prima.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 este mai mare decât orice fișier de vizualizări scris de Factory Floor și nu a fost citit.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 are mai multe vizualizări decât se pot păstra; ultimele au fost omise.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Nimic din %1 nu poate fi citit: %2 are ce are copia de rezervă.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 are ce s-a putut citi din %2: %n rând.</numerusform>
            <numerusform>%1 are ce s-a putut citi din %2: %n rânduri.</numerusform>
            <numerusform>%1 are ce s-a putut citi din %2: %n de rânduri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n rând este din copia de rezervă.</numerusform>
            <numerusform>%n rânduri sunt din copia de rezervă.</numerusform>
            <numerusform>%n de rânduri sunt din copia de rezervă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Nu lipsește nimic.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Ce lipsește contează ca neobservat. Sursele sunt interogate din nou, atât de departe cât spune backfill_days; „factoryfloor backfill” cere mai mult.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Pentru a-l folosi, puneți-l în locul fișierului deteriorat, care este cum era, sau indicați-l cu --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: nu se numește nicio persoană: identificatorii de persoane sunt goi, iar Person.json nu se scrie. Timpul CPU și stocarea sunt 0, fiindcă acest program numără GPU-uri.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: identificatorul centrului este GUID-ul nul. Indicați-l pe cel corect cu --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 ore-GPU nu au o sursă de acces cunoscută, iar %2 nu au o universitate cunoscută; verificatorul lui reclamă aceste rânduri.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: duratele sunt secunde-GPU, fiindcă mesajul nu are loc pentru GPU-uri. Duratele CPU le repetă și nu se aplică niciun benchmark.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: centrul poartă identificatorul sistemului. Indicați numele din GOCDB cu --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: lunile sunt cele din %1 și nu cele UTC, cum le are EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs este 0 unde se cunosc doar eșantioane.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>S-a observat %1 din perioadă: prea puțin pentru a trimite. Este nevoie de cel puțin jumătate.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>S-a observat %1 din perioadă. Ce nu s-a observat lipsește din ce se trimite.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Ce se trimite numără GPU-uri fizice.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Nu s-a salvat niciun șablon de raport.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Despre această perioadă nu se știe nimic; raportul o spune.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Acest program a fost compilat fără fereastră și nu scrie PDF. Pachetul „factoryfloor” o face; html, xlsx, csv și json se scriu și aici.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Nu s-a înghețat niciun raport.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Nicio valoare nu diferă de raportul %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>Valori care diferă de raportul %3: %1 din %2.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>De la înghețare, fișiere importate: %1, joburi noi sau corectate: %2.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Raportul a fost făcut fără aceste secțiuni, din care nu se compară nimic: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Raportul %1 a fost deja publicat. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Încă nu rulează nimic. Pentru a-l activa: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Nu există titularul „%1”. Cunoscuți: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Nu există rețeaua „%1”. Cunoscute: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Raportul nu are secțiunea „%1”. Are: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Nu există fusul orar „%1”. Cunoscute sunt, printre altele din lista IANA: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Istoricul simulat nu a sosit la timp.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>„%1” nu este o perioadă. Cunoscute: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: din %1 raportul are doar o parte, iar EGI consideră o înregistrare drept luna întreagă. Predați luni întregi, încheiate.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Încă nu există o memorie cache la %1. O creează „factoryfloor collect” și „factoryfloor import”, sau indicați alta cu --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>cere un GUID, de exemplu f0679faa-242e-11eb-3aba-b187bcbee6d4; a primit: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Cea mai bună opțiune întâi. Limita de așteptare se arată doar unde cele din ultimele 90
de zile s-au respectat la cel puțin %1 % din joburi (încredere: %2); rândul spune cât.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>A crescut cu %1 în ultima zi, adică %2 pe an.</numerusform>
            <numerusform>A crescut cu %1 pe zi în ultimele %n zile, adică %2 pe an.</numerusform>
            <numerusform>A crescut cu %1 pe zi în ultimele %n de zile, adică %2 pe an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Memoria cache ocupă %1 pe disc.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Nu a crescut în ultima zi.</numerusform>
            <numerusform>Nu a crescut în ultimele %n zile.</numerusform>
            <numerusform>Nu a crescut în ultimele %n de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Cât crește se va ști mâine.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Depășește limita de %1: cele mai vechi eșantioane se reduc ca rezoluție, câte o parte în fiecare oră.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Limita de %1 se atinge pe la %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Din aceasta, %1 este spațiu liber, pentru ce urmează.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>S-au comparat rulări (%1) și totalizări de zile și luni (%2): toate concordă.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>S-au comparat rulări (%1) și totalizări de zile și luni (%2): diferă %3. „factoryfloor verify --rebuild” face totalizările din nou.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Fișierul însuși este deteriorat. „factoryfloor repair” face unul nou din ce se poate citi și dintr-o copie de rezervă.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n oră de eșantioane este deteriorată; contează ca neobservată.</numerusform>
            <numerusform>%n ore de eșantioane sunt deteriorate; contează ca neobservate.</numerusform>
            <numerusform>%n de ore de eșantioane sunt deteriorate; contează ca neobservate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Acest program a fost compilat fără fereastră. „factoryfloor demo --headless” afișează hala simulată, iar „factoryfloor collect” interoghează centrele.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Aici nu există ecran. Fără el, „factoryfloor demo --headless” afișează hala simulată, iar „factoryfloor collect” interoghează centrele.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor este deja deschis pe această memorie cache; fereastra lui a fost adusă în față.</translation>
    </message>
</context>
</TS>
