<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm conta %1 GPU, di cui %2 allocate. In GPU fisiche, di cui una slice MIG o una frazione conta solo per la sua parte, sono %3 e %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Chiedere al centro l&apos;output di:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 era già stato importato con altre opzioni (%2). Quanto diceva di %3 job è stato prima ritirato.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: nulla da acquisire: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, job %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, riga %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: e altri %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Ciò che non è stato acquisito è conservato, senza nomi, in %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: rifiutati %2 job con tempi o conteggi impossibili.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Si assume che %1 contenga tutti i job di %2 dal %3 al %4. Se ne contiene solo una parte, importarlo con --partial; se copre più tempo, indicarlo con --from e --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nulla di nuovo: era già stato importato</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>nulla è corretto</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>in parte errato</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>nessuna esecuzione</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Un&apos;altra istanza di Factory Floor scrive in %1. Chiuderla, oppure mettere i file in una cartella sorvegliata (kind = &quot;folder&quot; in sources.toml), da cui quell&apos;istanza li acquisisce.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Nessun file importato.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>L&apos;importazione %1 (%2 di %3) è ritirata: quanto diceva di %4 job e %5 totali non conta più. Torna a valere ciò che di questi job era noto prima.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Il tempo dal %1 al %2 non ne è più coperto.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Un&apos;altra istanza di Factory Floor scrive in %1. Chiuderla prima.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Non esiste l&apos;importazione %1. Esistono: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>L&apos;importazione %1 era già stata ritirata (%2). Nulla è cambiato.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Per le GPU di %1 non è noto alcun equivalente H100: ciò che vi è stato usato non è noto in questa unità e non rientra in alcuna somma o quota. Una voce [[gpu]] in federation.toml dice per quante H100 conta un modello.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Il periodo dal %1 al %2 è vuoto: --from deve precedere --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 dal %2 al %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>La cache non ha ancora dati di %1: «factoryfloor collect» interroga le sue fonti, «factoryfloor import» acquisisce file.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>La cache non ha ancora dati: «factoryfloor collect» interroga le fonti, «factoryfloor import» acquisisce file.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Non ci sono dati dal %1 al %2. Ce ne sono di %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Nessuna regola è stata ancora controllata: la finestra e «factoryfloor collect» lo fanno una volta al minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Nell&apos;ultimo giorno non è scattato nulla.</numerusform>
            <numerusform>Negli ultimi %n giorni non è scattato nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Non esiste la regola «%1». Esistono: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: indietro fino al %2, %3 giorni su %4 (%5%)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Non c&apos;è nulla da recuperare: --from deve precedere --to e --every deve essere almeno 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Nessuna fonte di %1 ne conosce lo storico. Aggiungerne una di tipo prometheus o slurm-rest a %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Interrotto. Quanto è arrivato resta; lo stesso comando riprende da lì.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Un altro programma scrive in %1 e non recupera lo storico per questo. Terminarlo, eseguire di nuovo questo comando e riavviarlo dopo.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>La cache viene aggiornata: %1%. Accanto resta una copia del suo stato precedente.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Un altro programma scrive già in %1. Lasciare che sia quello a interrogare questi centri, oppure indicare un&apos;altra cache con --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Gli aggregati non possono essere serviti: %1 (%2). Correggere il valore di --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Gli aggregati sono disponibili su %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Chiunque raggiunga questo indirizzo può leggerli: --publish-token limita l&apos;accesso.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Lo storico dal %1 in poi è disponibile; copertura di quel tempo: %2%.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Lo storico non è stato recuperato. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Un avviso non è stato trasmesso a %1: %2. Correggere [notify] in alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Non c&apos;è alcuna fonte da interrogare. Aggiungerne una a %1, ad esempio:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Ciò che attendeva in memoria non è stato scritto ed è perso. Verrà chiesto di nuovo alle fonti, per quanto conoscono il proprio storico.</translation>
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
        <translation>Nazionale</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Progetto pilota ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Account per ore GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore GPU</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modalità di accesso</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>non attribuito</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>i primi %1 di %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Nessuna regola attribuisce questo account.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>metà delle ore</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90% delle ore</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>il progetto pilota</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annunciato</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPU libere nei prossimi 14 giorni</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>I campioni osservati sono troppo pochi per prevedere le GPU libere.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Si prevedono libere tra %1 e %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Per il progetto pilota c&apos;è posto a partire da: %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>il 5% ha meno</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>il 25% ha meno</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>il 75% ha meno</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>il 95% ha meno</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Previsto: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Metà di queste ore: da %1 a %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90% di queste ore: da %1 a %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: nessun dato da %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2, ora %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>fino a nuovo ordine</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivata</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n attivo</numerusform>
            <numerusform>%n attivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n inizia</numerusform>
            <numerusform>%n iniziano</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Regolare</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nulla da controllare</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Scattato</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Estremo</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Regola di allora</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>confermato %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, ancora attivo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Scatta se</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>silenziato %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizzo delle GPU allocate</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasso di allocazione</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pressione della coda</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU fuori servizio</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Risposte di una fonte</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Quota della spettanza</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Assegnazione non usata</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Fonte in ritardo</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Utilizzo basso</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Pressione della coda alta</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Quota oltre la spettanza</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Assegnazione in scadenza non usata</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 sotto %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 sopra %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Nessuna risposta da una fonte</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 senza dati</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>per le assegnazioni che finiscono entro %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>tutte le fonti</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>tutti i titolari</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>tutte le assegnazioni</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>tutti i sistemi</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>nell&apos;ultimo giorno</numerusform>
            <numerusform>negli ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Non sarebbe scattata %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>%n altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Sarebbe scattata una volta %1: %2.</numerusform>
            <numerusform>Sarebbe scattata %n volte %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenziato</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Regolare</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Attivo</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Quali avvisi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenzia</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Ciò che è scattato o sta per scattare</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Non è scattato nulla. Le regole vengono controllate una volta al minuto.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Conferma</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Mostra la sua &amp;pagina</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Ciò che è scattato negli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Negli ultimi 30 giorni non è scattato nulla.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nuova regola…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Disattiva</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>A&amp;ttiva</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Come all&apos;&amp;inizio</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>La regola dell&apos;insieme iniziale, com&apos;era in origine</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Per 1 ora</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Per 1 giorno</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Per 1 settimana</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Fino a nuovo ordine</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Non silenziare più</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>La cache viene aggiornata: %1%. Accanto resta una copia del suo stato precedente.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Salva immagine</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Immagine PNG a dimensione schermo (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Disegno SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Salva tabella</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Fuso orario in cui iniziano i periodi, si delimitano i giorni e si scrivono gli orari</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Attribuisci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Completa le attribuzioni</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Account non attribuiti per ore GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore GPU</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Beneficiario: di chi sono gli utenti che ne beneficiano</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Pagatore: di chi è la quota consumata</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Modalità di accesso</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>N&amp;ota: chi lo dice, e perché</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>scegliere…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Annulla l&apos;ultima attribuzione</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Ricerca degli account senza regola…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Ogni account con uso in questo periodo è attribuito.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Scegliere prima chi beneficia e chi paga</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 ora è attribuito a %2; lo storico segue.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 è di nuovo non attribuito.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Account qui sopra interessati: %1, con %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 non può essere scritto: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Un Flatpak non può aggiungersi da solo a ciò che si avvia all&apos;accesso al desktop. Aggiungerlo nelle impostazioni del desktop.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(spettanza %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Spettanza</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Spettanza: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Avvisi (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n avviso che nessuno ha visto (Ctrl+B)</numerusform>
            <numerusform>%n avvisi che nessuno ha visto (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 di %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 perse ad azzeramenti passati</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>terminata, %1 decadute</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>uso sotto soglia (%1, termine %2): l&apos;assegnazione viene ridotta</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>uso sopra la soglia richiesta (%1, termine %2)</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Secondo le regole di addebito dei centri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Fare clic per vedere come è stato calcolato.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Qui non è stato assegnato nulla, quindi nulla si consuma.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>L&apos;assegnazione è terminata; %1 decadute.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>L&apos;assegnazione è esaurita.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>La spettanza è esaurita.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Di questo tempo si è osservato troppo poco per dire quanto resta e quanto dura.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Degli ultimi 28 giorni si è osservato troppo poco per dire quanto dura.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Al ritmo degli ultimi 28 giorni l&apos;assegnazione non si esaurisce prima della fine (%1).</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Al ritmo degli ultimi 28 giorni la spettanza non si esaurisce prima della fine di questo periodo (%1).</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Al ritmo degli ultimi 28 giorni l&apos;assegnazione si esaurisce in data %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Al ritmo degli ultimi 28 giorni la spettanza si esaurisce in data %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Restano %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Residuo, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Linea retta, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Residuo: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>L&apos;assegnazione si è esaurita in data %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>La spettanza si è esaurita in data %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Imposta i li&amp;miti</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Misurazione in corso…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>per sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Dimensione della cache</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Come &amp;ricevuti</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Ogni &amp;5 minuti</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>Massimo s&amp;ul disco</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Per quanto tempo i campioni restano come ricevuti; poi, una media ogni 5 minuti. Le somme su ore intere e la copertura restano invariate.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Per quanto tempo, a partire da oggi, si conserva una media ogni 5 minuti; poi, una all&apos;ora.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Finché il file è più grande, i campioni più vecchi vengono resi meno fitti.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>%n altri</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Campioni per sistema: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>I campioni di meno di 31 giorni restano sempre come ricevuti.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Ogni 5 minuti: anche questo periodo conta da oggi e deve essere più lungo.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Massimo sul disco: almeno 10 MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>La tabella [cache] è errata e non è in vigore; correggerla a mano: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Qui non si possono scegliere: i dati sono simulati, o %1 non è leggibile.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Impostato da [cache] in %1, dove vengono scritte le modifiche fatte qui.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Nulla viene reso meno fitto automaticamente. Un limite viene scritto in [cache] di %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Limiti della cache</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>I campioni oltre questi limiti diventano medie e i loro dettagli non si recuperano. Impostare i limiti?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Imposta i limiti</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULATO</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm conta i die di calcolo (GCD): due per GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Contratto del 31 agosto 2026, 387,8 milioni di euro; utilizzabile nel 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Contratto del 22 aprile 2026, 290 milioni di euro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Estensione per l&apos;IA sotto contratto dal 26 gennaio 2026, 129 milioni di euro (ES, PT, TR): due partizioni di dimensioni ignote</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Oltre a queste, 16 H200 NVL servono da GPU cloud (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Il numero è un limite inferiore, il modello è ignoto. Contratto del 22 luglio 2026, 80 milioni di euro; installazione dall&apos;autunno 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Contratto del 21 aprile 2026, 29,76 milioni di euro; installazione dal 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Inaugurato l&apos;8 settembre 2026, accanto al sistema di MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Contratto del 16 marzo 2026, 55 milioni di euro, basato su GB200 NVL4; in funzione nella seconda metà del 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>A breve pienamente disponibile, secondo un annuncio di giugno 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exascale; inaugurato il 5 settembre 2025. Sono pubblicati due numeri: 5.938 nodi × 4 = 23.752, usato qui, e 5.884 × 4 = 23.536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exascale; del consorzio Jules Verne (Francia, Paesi Bassi, Grecia). Contratto del 18 novembre 2025; installazione dal 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Diviso in cluster di dimensioni variabili; il numero di ciascuno indica come è stato documentato e non si somma al totale</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>Il sistema di SLAIF lo sostituirà nel 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>KarolAIna di CZAI gli sarà affiancato</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Una partizione ottimizzata per l&apos;IA accanto a LEONARDO; non si è trovato da quando è in funzione</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Selezione del 12 marzo 2025; nessun contratto trovato</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Gara d&apos;appalto aperta fino al 16 ottobre 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>La partizione GPU accanto a Discoverer, che ha solo processori</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Serve AI2F in attesa di Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Serve AI2F in attesa di Alice Recoque; non si è trovato che cosa il suo Slurm conti come GPU</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Servizi dal 2026; nessun contratto trovato</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Sostituirà Vega nel 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Selezione del 10 ottobre 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 milioni di euro dall&apos;impresa comune su 200 milioni; pieno esercizio nel 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Da acquistare; la sovvenzione decorre dal 1° settembre 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Da acquistare, 82 milioni di euro in tutto; con una piattaforma sperimentale</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Un sistema EuroHPC al di fuori delle AI Factory</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Nessun valore differisce oltre il suo arrotondamento.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>Valori che differiscono oltre il loro arrotondamento: %1 su %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Dal congelamento è stato importato %n file,</numerusform>
            <numerusform>Dal congelamento sono stati importati %n file,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>con %n job nuovo o corretto.</numerusform>
            <numerusform>con %n job nuovi o corretti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Non confrontato, perché il rapporto è stato creato senza: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Modifiche dal congelamento</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Allora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>In questo periodo non si è osservato nulla.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>I dati sono simulati.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 come tabella</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostra il grafico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULATO</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Un campione indietro</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Un campione avanti</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Dieci campioni indietro</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Dieci campioni avanti</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Alla lacuna o al cambiamento precedente</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Alla lacuna o al cambiamento successivo</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Al primo campione</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>All&apos;ultimo campione</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>La serie sopra</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>La serie sotto</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Ingrandisci al mirino</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Riduci al mirino</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Mostra l&apos;intero periodo</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Indietro di una finestra di tempo</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Avanti di una finestra di tempo</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Torna all&apos;ingrandimento precedente</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Fissa i valori al mirino, o rilasciali</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Inizia o termina un intervallo al mirino</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Aggiungi una nota al mirino</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Rilascia mirino, valori fissati e intervallo, in quest&apos;ordine</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Spostati con i tasti</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Periodo precedente come linea</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Scala logaritmica</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Scala percentuale</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Le colonne selezionate vengono mostrate, la prima dell&apos;elenco a sinistra.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Colonne del parco GPU</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Predefinite</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULATO</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Valori di entrambi i lati e loro differenza</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tutti i sistemi</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Il periodo mostrato</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Il periodo precedente</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Copertura di %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasso di allocazione</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizzo delle GPU allocate</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allocate ma inattive</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pressione della coda</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Libere, in media</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Fuori servizio, in media</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attesa p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attesa p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Scelte salvate</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Sceglierne una, o dare un nome a queste</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Conserva tipo, periodo, lingua, commenti e sezioni sotto questo nome; «ultimo mese completo» resta sempre l&apos;ultimo</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Dimentica le scelte con questo nome; i rapporti già creati restano</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Le scelte sono salvate come «%1».</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>«%1» è stato eliminato.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Mostra gli avvisi</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Tutto in ordine.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Il nome di %1 non è stato trovato. Verificare l&apos;indirizzo e che questa rete possa risolverlo.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Nessuna connessione con %1 (%2). Verificare che il server sia in funzione e che non ci sia un firewall in mezzo.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Il certificato di %1 è firmato da un&apos;autorità non ritenuta affidabile qui (%2). Indicare l&apos;autorità del centro con «ca».</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Il certificato di %1 appartiene a un altro host (%2). Usare il nome indicato nel certificato.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Il certificato di %1 non è valido in questo momento (%2). Il centro deve rinnovarlo; verificare anche l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Nessuna connessione cifrata con %1 (%2). Verificare che la porta usi TLS; se la fonte usa HTTP semplice, il suo indirizzo deve iniziare con http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Il proxy non ha lasciato passare la richiesta a %1 (%2). Verificare le impostazioni del proxy nell&apos;ambiente.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 non ha risposto in tempo (%2). Verificare indirizzo e porta, e che il server non sia sovraccarico; la prossima interrogazione riprova.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 ha chiuso la connessione prima che la risposta fosse completa (%2). La prossima interrogazione riprova.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 ha rinviato la richiesta altrove; il rinvio non è stato seguito (%2). Indicare l&apos;indirizzo finale della fonte.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>La risposta di %1 è più grande del consentito (%2). Chiedere meno, con una preimpostazione o con query proprie.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>La risposta di %1 non può essere decompressa (%2). La causa può essere un proxy davanti al centro.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 non risponde in HTTP corretto (%2). Verificare indirizzo e porta.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 ha rifiutato le credenziali (%2). Verificare utente e token della fonte.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Il token per %1 non è più accettato (%2). Rinnovarlo, o fare in modo che «token_command» ne stampi uno nuovo.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 ha rifiutato la richiesta (%2). Verificare indirizzo e tipo della fonte.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>La risposta di %1 era vuota. L&apos;exporter è in funzione ma non misura nulla; deve occuparsene il centro.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 non ha risposto in JSON (%2). Potrebbe esserci davanti una pagina di accesso o un proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>La risposta di %1 non è quella di questo tipo di fonte (%2). Verificarne tipo e indirizzo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 non è leggibile: %2. Deve correggerlo chi lo scrive.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 ha risposto, ma segnala un proprio problema: %2. Deve occuparsene il centro.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 ha fornito solo una parte dei dati (%2). I valori coprono meno finché i dati non tornano completi.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 non ha nessuna delle metriche richieste (%2). Verificare preimpostazione e query.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 usa una versione che questo programma non conosce (%2). Può servire un programma più recente.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Correggere la voce; il resto è in vigore.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Le credenziali per %1 non sono leggibili (%2). Verificare il file, la variabile o il comando da cui provengono.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Un altro programma ha eliminato la cache %1 mentre era in uso. È stata riscritta nello stesso posto; nulla è andato perso.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Un altro programma ha sostituito la cache %1 mentre era in uso. Tutto ciò che è stato raccolto è in %2, dove la raccolta continua. Per conservarlo, chiudere questo programma e mettere quel file al posto dell&apos;altro.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Un altro programma ha troncato o sovrascritto la cache %1 mentre era in uso. La raccolta prosegue nel nuovo file %2. Chiudere questo programma e mettere al posto del file danneggiato una copia di riserva, quel nuovo file o ciò che produce «factoryfloor repair».</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Un altro programma ha eliminato il journal (-wal) della cache %1 mentre era in uso. Il suo contenuto è stato salvato; nulla è andato perso.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Un altro programma ha troncato il journal (-wal) della cache %1 mentre era in uso. Possono mancare le interrogazioni più recenti, che valgono come non osservate. «factoryfloor verify» confronta il resto.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 è stato scritto da una versione più recente di questo programma (%2). È rimasto intatto; aggiornare il programma o indicare un altro file.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 non è scrivibile (%2). Cambiarne i permessi, o indicare un altro file con --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Il disco di %1 è pieno (%2). Liberare spazio: intanto i dati raccolti attendono in memoria.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Un altro programma scrive in %1 (%2). Questo legge e segue.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 si trova su un file system di rete (%2), dove la cache non è al sicuro. Metterla su un disco locale.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 non è leggibile (%2). Verificare che esista e che sia consentito leggerlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 non può essere scritto (%2). Liberare spazio sul disco, o indicare una cartella in cui si possa scrivere.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 appartiene a un altro sistema (%2). Indicare quello giusto; se è comunque di questo, usare --force, oppure force = true per una cartella in sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Interrotto prima della fine.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Il programma ha commesso un errore in %1 (%2). Segnalarlo con queste parole.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Non esiste il sistema «%1». Esistono: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Non esiste il rapporto %1. Esistono: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Il rapporto %1 non è leggibile dalla cache (%2). Tornare a una copia di riserva della cache, o congelarlo di nuovo.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Non esiste la definizione di rapporto «%1». Esistono: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>La definizione di rapporto «%1» non è stata salvata (%2). Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Le somme di %1 superano ciò che si può contare (%2). Qualche job ha tempi o GPU impossibili; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>La nota su %1 non è stata salvata (%2). Riscriverla in forma più breve.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>La cache è ancora in apertura. I valori seguono non appena è aperta.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Un problema sconosciuto in %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 non conosce questo indirizzo (%2). Verificarne il percorso.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 ha un errore interno (%2). La prossima interrogazione riprova; se persiste, deve occuparsene il centro.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Questa fonte</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>questa fonte</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 non è utilizzabile come cache (%2). È rimasto intatto; indicare un altro file con --cache, o ricavarne uno nuovo da uno danneggiato con «factoryfloor repair».</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Come è stato calcolato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Copia la spiegazione del calcolo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dubbio</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (osservato %2 di %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, ponderata per GPU (il solo tempo: osservato %2 di %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Esecuzioni di job</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, in tutto %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Dato più recente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Salva come immagine…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copia o salva</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Copia, salva come CSV o come immagine (Maiusc+F10 sulla tabella o sul grafico)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>«%1» è stato copiato: incollarlo come tabella o come immagine.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 non può essere scritto: %2. Scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU per uso</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Nessun campione di questo sistema in questo periodo.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasso di allocazione</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizzo delle GPU allocate</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allocate ma inattive</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Profondità della coda</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Il centro non comunica quali job attendono.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Attesa prima dell&apos;avvio</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Il centro non fornisce job, o ne sono partiti troppo pochi per dirlo.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attesa p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Quota per Stato</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Il centro non comunica quali account eseguono job.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Quando è più carico</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>GPU allocate per Stato</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Attività di tutte le GPU</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>di tutti gli utenti</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>come beneficiario</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>come pagatore · quota della capacità, tacca: spettanza</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU richieste da job pronti all&apos;avvio; job trattenuti e con dipendenze sotto la linea</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU richieste da job pronti all&apos;avvio</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>metà dei job attende meno di p50, nove su dieci meno di p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>tasso di allocazione per ora e giorno della settimana, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Numeri al posto dei grafici</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Numeri al posto dei grafici (T su un grafico)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Salva tutti i grafici come immagine</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Valori, quote e attese che riguardano un periodo sono solo di questo tempo. Fare clic per l&apos;intero periodo.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Factory precedente</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Factory successiva</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Con un&apos;altra factory o un altro periodo</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ancora senza fonte</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, selezione</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Erogate</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allocate, non attive</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Attive, allocazione non comunicata</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fuori servizio</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attesa p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attesa p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Senza modalità di accesso</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Trattenuti o con dipendenze</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>nessun job avviato</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>dei job avviati per intervallo di %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Libere o fuori servizio</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Profondità della coda</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dubbio: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (dubbio)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Fare clic per vedere come è stato calcolato.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>come nel periodo precedente</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 sul periodo precedente</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 sul periodo precedente</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>recupero dello storico…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dubbio</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>osservato %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Dubbio: i suoi conteggi di GPU si contraddicono.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>I dati sono simulati.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Copertura %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dubbio: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Dato più recente: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Fare clic per vedere come è stato calcolato.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULATO</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>periodo precedente non noto</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Variazione non indicata: del periodo %1 si è osservato troppo poco per un confronto.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>come nel periodo %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 sul periodo %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Erogate</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allocate, non attive</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allocate, attività non nota</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fuori servizio</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Attive</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non comunicate</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Non osservato in questo periodo.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Spettanza</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Barra del parco GPU</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Il parco GPU: una scheda per factory</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>aggiornato</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>irraggiungibile</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>non ancora osservato</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filtro (%n)</numerusform>
            <numerusform>Filtri (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Mostrati: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Sistemi per aggiornamento o per Paese</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Erogate</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allocate, non attive</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fuori servizio</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasso di allocazione</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Attività di tutte le GPU, dove l&apos;allocazione non è comunicata</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizzo delle GPU allocate</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allocate ma inattive</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Copertura delle GPU allocate ma inattive</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Richieste ora</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attesa p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attesa p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>attività %1, allocazione non comunicata</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>allocazione non comunicata</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 equivalenti</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU per uso</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Quota della capacità</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Allocazione, ultime 24 h</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Allocazione, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>H100 richieste</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>GPU richieste</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Età ora</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dubbio: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Com&apos;è ora, qualunque sia il periodo.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Vale solo per: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Il centro non fornisce job, o ne sono partiti troppo pochi per dirlo.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Metà dei job attende meno di %1, nove su dieci meno di %2. I job ancora in attesa sono contati.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Il centro non comunica quanto sono attive le sue GPU allocate.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 allocate e non attive in questo periodo.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Età del campione più recente, alla fonte.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>GPU allocate tra quelle in servizio.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aggiornato</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 installate, secondo il catalogo o il centro</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Nessuno dice quante GPU ci sono.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>GPU allocate tra quelle in servizio, nelle ultime 24 ore.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 richieste da job che potrebbero partire ora; i job trattenuti e con dipendenze non contano.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Il centro non comunica quali job attendono.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilizzo</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Ancora nessuna fonte. Un servizio Slurm REST, un Prometheus o una pagina di metriche del centro lo comunicherebbe; un clic ne aggiunge una.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>che cosa è in attesa</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Un servizio Slurm REST, o file di contabilità, lo comunicherebbe.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>quanto sono attive le GPU</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Un exporter GPU in un Prometheus lo comunicherebbe.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Per il secondo dato, un exporter GPU in un Prometheus.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Non comunicato: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Attività media sul tempo GPU allocato.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Il parco GPU: GPU di ogni factory per stato</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
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
            <numerusform>%1 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 punti</translation>
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
        <translation>GPU</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>punti</translation>
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
        <translation>%1 g %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
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
            <numerusform>%n aggiornata</numerusform>
            <numerusform>%n aggiornate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n in ritardo</numerusform>
            <numerusform>%n in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n irraggiungibile</numerusform>
            <numerusform>%n irraggiungibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n non ancora interrogata</numerusform>
            <numerusform>%n non ancora interrogate</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Fonti, per grado di aggiornamento. Fare clic per l&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Pubblica</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Modifiche dal congelamento</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Lo contrassegna come la versione distribuita</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Torna alla bozza</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Rapporto pubblicato n. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Rapporto congelato n. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, al posto del n. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: i valori così come sono stati conservati.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto in corso…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Vai a</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Factory, Stato, pagina o azione</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dove andare</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Aggiungi fonte</translation>
    </message>
    <message>
        <source>action</source>
        <translation>azione</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenna</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Massimo: %1. Minimo: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Le pagine della barra, dall&apos;alto</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Vai a una factory, uno Stato o una pagina</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Avvisi: attivi, passati, e le regole</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Indietro e avanti</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Da un controllo o grafico al successivo</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Su una tabella o un grafico: copia, come tabella e come immagine</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Su una tabella o un grafico: salva come CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Su una tabella o un grafico: salva come immagine</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Su una tabella o un grafico: il suo menu</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Su un valore: come è stato calcolato</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Questo elenco</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>I suoi valori come tabella, e ritorno</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Copia, come tabella e come immagine</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Trascinamento</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Ingrandisci; con Maiusc sposta, con Ctrl scegli un intervallo</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rotellina</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ingrandisci o riduci al puntatore</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Fissa i valori; sulla legenda, nascondi una serie</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppio clic</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>L&apos;intero periodo; sulla legenda, una sola serie</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Informazioni su Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Capacità e uso delle AI Factory europee, dalla telemetria dei centri. Software libero con licenza GNU General Public License, versione 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Lungo un grafico temporale</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Su un grafico temporale</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Salva come vista ciò che mostra la finestra</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Le viste salvate</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>In una tabella: ordina secondo la colonna della cella</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Non attribuito</translation>
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
        <translation>Bosnia-Erzegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgio</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cipro</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cechia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarca</translation>
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
        <translation>Spagna</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unione</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Consorzio EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croazia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungheria</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israele</translation>
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
        <translation>Lussemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonia</translation>
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
        <translation>Macedonia del Nord</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Paesi Bassi</translation>
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
        <translation>Portogallo</translation>
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
        <translation>Svezia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovacchia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turchia</translation>
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
        <translation>Altro</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unione europea</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>concordata</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>stimata</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>ipotetica</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>assegnato %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>di cui usato %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>residuo %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>decaduto %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagato %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>spettanza a oggi %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>base: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Account che nessuna regola attribuisce a un titolare.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Qui non è nota alcuna spettanza.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Usato come pagatore dove la spettanza è nota: %1 di %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>l&apos;assegnazione a %1 su %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Esclusi, perché non ne è noto l&apos;equivalente H100: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Non contate qui, perché coprono anche altri sistemi: le assegnazioni a %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% della spettanza</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>come beneficiario</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>come pagatore</translation>
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
            <numerusform>Assegnato a %n account.</numerusform>
            <numerusform>Assegnato a %n account.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Andamento del residuo</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Modalità di accesso</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Qui non è nota né un&apos;assegnazione né una spettanza.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>Ore GPU per modalità di accesso</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Nessun uso in questo periodo.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>come pagatore</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>come beneficiario</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Dell&apos;uso che conta qui non è stato osservato nulla.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restano %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Fare clic per vedere come è stato calcolato.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Cerca uno Stato</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>I propri</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Con uso nel periodo</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tutti gli Stati</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Gli altri Stati</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>N. %1, al posto del n. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>pubblicato %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>congelato %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Ancora nessuno. «Congela» conserva un rapporto con i suoi valori così come sono, qualunque cosa accada ai dati.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Rapporti congelati e pubblicati</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Congelato come rapporto n. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Il rapporto n. %1 è pubblicato.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Erogate</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allocate, non attive</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allocate, attività non nota</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fuori servizio</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Un token incollato è conservato nel portachiavi del desktop; se questo non lo accetta, in un file leggibile solo dall&apos;utente.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Qui non c&apos;è un portachiavi del desktop (secret-tool non è installato, o non è attiva alcuna sessione), quindi un token incollato è conservato in un file leggibile solo dall&apos;utente (permessi 0600), nella cartella «tokens» della configurazione.</translation>
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
        <translation>Factory Floor – simulazione</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>tutte insieme</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>non prima del</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>fine entro il</translation>
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
        <translation>&amp;GPU insieme</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Durata di un&apos;esecuzione</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Esecuzioni</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Una dopo l&apos;altra, o tutte insieme</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>M&amp;odello di GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>&amp;Memoria di una GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Inizio</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Altrimenti inizia ora</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Scadenza</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Quota di</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Di chi è la quota consumata dal progetto pilota</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>Modalità di &amp;accesso</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Livello di &amp;confidenza</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Quanto spesso un limite deve essere rispettato</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Primo giorno del progetto pilota</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Ultimo giorno del progetto pilota</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nessuno</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifica la nota</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Raffreddamento riparato; nuove impostazioni dello scheduler …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Quando (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>La nota è troppo lunga: %n carattere in più.</numerusform>
            <numerusform>La nota è troppo lunga: %n caratteri in più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>La vede chiunque legga questa cache: non scrivere nomi di persone.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>La nota è salvata. La sua data, %1, è fuori dal periodo mostrato.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Rimuovi una nota</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Rimuovere definitivamente questa nota?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
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
        <translation>Nessuno ha scritto note su questo periodo. Una nota compare sui grafici qui sopra e accompagna ciò che si esporta.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Aggiungi nota…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Note su questo sistema in questo periodo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Apri una vista</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Link a una vista</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Link ricevuto</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;File…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Viste (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Previsto dal %1 al %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Con il limite inizia entro il %1 e finisce entro il %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Costa %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Prima del progetto pilota la quota ha ancora %1 quest&apos;anno.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Che cosa si mostra dell&apos;opzione</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opzione</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>GPU libere previste</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Quanto è affidabile</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenari</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partizione %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>dimensione ignota</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attesa prevista</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Attesa ed esecuzioni, fino a %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fine entro</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Quota residua</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Perché qui</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, collegata a %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>minimo: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasso di allocazione</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizzo delle GPU allocate</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allocate ma inattive</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pressione della coda</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Il parco GPU</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Lunghezza delle barre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Due periodi, o due sistemi, fianco a fianco</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Chi l&apos;ha usato</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Quota delle ore GPU per Paese</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Quota delle ore GPU</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>In questo periodo non si è osservato alcun uso per account.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100 equivalenti in %n sistema</numerusform>
            <numerusform>%1 H100 equivalenti in %n sistemi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU in %n sistema</numerusform>
            <numerusform>%1 GPU in %n sistemi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n senza equivalente H100 noto: %1</numerusform>
            <numerusform>%n senza equivalente H100 noto: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n le cui GPU non sono contate: %1</numerusform>
            <numerusform>%n le cui GPU non sono contate: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>recupero dello storico…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Quota dell&apos;Unione</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Quota: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 H100 equivalenti richieste</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU richieste</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>ora</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Attese e GPU richieste riguardano solo: %1. Tutti gli altri valori sono di tutti gli utenti.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Attese, GPU richieste e chi ha usato il sistema riguardano solo: %1. Tutti gli altri valori sono di tutti gli utenti.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Di tutti gli utenti: il filtro non si applica.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>come pagatore · quota della capacità, tacca: spettanza</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>come beneficiario</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Quota della capacità</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Nessun sistema corrisponde al filtro.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Vista: tabella, schede, colonne</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Sistemi mostrati: %1 su %n</numerusform>
            <numerusform>Sistemi mostrati: %1 su %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Che cosa mostra la mappa</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Spettanza</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: variazione sul periodo %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Quota della spettanza per Paese</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Nessun Paese ha una spettanza nota qui.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Tutte le reti</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, come pagatore</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, come beneficiario</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagine del rapporto</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Con gli &amp;orari</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Periodo personalizzato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Al, questo giorno incluso</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Al, questo orario escluso</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>La fine deve essere successiva all&apos;inizio.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · ora di %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Questo trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest&apos;anno</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre scorso</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Anno scorso</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzato</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULATO</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>osservato %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Esigenze del progetto pilota</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>sui sistemi della rete qui sopra; periodo, Stato e accesso qui sopra non si applicano</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Sistemi su cui il progetto pilota può girare, il migliore per primo</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>Sc&amp;heda …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Scrive il piano come rapporto, in ogni formato, in una cartella</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Cartella per la scheda</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>La scheda è stata salvata come %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Si ripercorrono le code degli ultimi mesi; la prima volta occorre qualche secondo.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Nessun sistema appartiene a questa rete.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n sistema può ospitarlo</numerusform>
            <numerusform>%n sistemi possono ospitarlo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in tutto</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latenza, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Più lenta, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Interrogazione</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>riuscita</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallita</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Interrogazioni come grafico o una per una</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Quanto del registro</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Latenza delle interrogazioni</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Nel registro non c&apos;è alcuna interrogazione di questa fonte.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Interrogazioni una per una, la più recente per prima</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Copia o salva il registro delle interrogazioni</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Interrogazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n interrogazione</numerusform>
            <numerusform>%n interrogazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallita</numerusform>
            <numerusform>%n fallite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Riduci (Ctrl+rotellina)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Ingrandisci (Ctrl+rotellina)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Cerca nel rapporto</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Creazione del rapporto in corso</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n occorrenza</numerusform>
            <numerusform>%n occorrenze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Parti lette: %1 su %2</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Nessun resoconto dei registri del centro rientra interamente in questo tempo.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>I campioni del tempo coperto dai registri del centro derivano dalla sua contabilità; non vengono affiancati ai registri.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>I registri del centro riportano solo alcuni account; i campioni, che non conoscono gli account, non vi sono affiancati.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Copertura dei registri del centro: %1 di questo tempo; ciò che vi è affiancato riguarda lo stesso tempo e gli stessi account.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Per una parte di questo tempo (%1) i campioni derivano dalla contabilità del centro e non da misure: job e campioni sono confrontati sul resto.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antenne: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>AI Factory</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemi</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenna</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Capacità dal %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Addebito</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Quota: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>non raggiunto: troppi attendono ancora o hanno rinunciato</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>avvio − pronto all&apos;avvio; p90 secondo Kaplan e Meier, con i job ancora in attesa e quelli annullati durante l&apos;attesa come censurati</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>job</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>i job trattenuti e con dipendenze, e quelli per un momento successivo o una prenotazione, non contano; un array in attesa conta con ogni task</translation>
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
        <translation>avviati</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>ancora in attesa, o usciti senza avvio</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Non osservato</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Fermo programmato: fino a %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>account %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>account superiore %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etichetta %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>pattern %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Senza modalità di accesso</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>concordata</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>stimata</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>ipotetica</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installata</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponibile</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>allocabile</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>numero ignoto di %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unità</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU H100 equivalenti</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>GPU fisiche</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Le fonti mostrano %1 GPU (%2), federation.toml o il catalogo ne indica %3: verificare quali etichette distinguono le GPU, o la capacità indicata lì.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1 GPU sono allocate su una capacità di %3 (%2): uno dei due valori è errato.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, al %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 GPU su %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non misurato</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>come lo fornisce la fonte</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, la media del centro su tutte le GPU</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>sistemi con una fonte: %1 su %2</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 La risposta precedente vale ancora.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>La risposta più recente è più vecchia di 2,5 intervalli.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Nessuna fonte è configurata per questo sistema.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Per le sue GPU non è noto alcun equivalente H100.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>La sua fonte comunica quante GPU ci sono e quanto sono attive, ma non quali sono allocate.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>campioni</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>un campione vale fino al successivo, e al massimo 2,5 intervalli; poi è una lacuna e mai zero</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>allocate / (capacità − fuori servizio − fermo programmato), mai oltre 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>allocate</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacità</translation>
    </message>
    <message>
        <source>down</source>
        <translation>fuori servizio</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>fermo programmato</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>libere o fuori servizio, non noto</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>escluso, perché non comunica che cosa è allocato</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>attività media sul tempo GPU allocato</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>attive e allocate</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>allocate dove l&apos;attività è nota</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>attività da</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>sistemi che lo comunicano</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(allocate − attive e allocate), sommate sul tempo in cui entrambe sono state osservate</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>delle GPU allocate</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>attività media su tutte le GPU; la fonte non comunica quali sono allocate</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>attive</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>capacità dove l&apos;attività è nota</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>GPU richieste dai job in attesa × tempi limite / GPU disponibili; un limite superiore, perché i tempi limite superano le durate</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>GPU richieste × tempi limite, media</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>GPU disponibili, media</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>tempo osservato / tempo richiesto, su tutti i sistemi con una fonte, ciascuno ponderato per le sue GPU</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>osservato</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>non pesa nella copertura, perché la sua capacità non è nota</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>ore dispositivo × unità del centro per un&apos;ora dispositivo</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>unità per un&apos;ora dispositivo</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>assegnato</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usato</translation>
    </message>
    <message>
        <source>left</source>
        <translation>residuo</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>perso ad azzeramenti passati</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>decaduto</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>nessuna regola attribuisce questi account</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>nessun account di questo titolare è stato usato</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e altri %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 di %2: capacità %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>somma sui job di GPU fisiche × ore di esecuzione nel periodo, come pagatore</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>somma sui job di GPU fisiche × ore di esecuzione nel periodo, come beneficiario</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>tutte le ore GPU</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>usato come pagatore dove la spettanza è nota</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>uso su sistemi senza spettanza</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>escluso, perché le sue GPU non hanno equivalente H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>ore GPU usate come pagatore / ore GPU spettanti finora; spettanza = somma nel tempo della sua frazione × la sua base</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>spettanza a oggi</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>job: tempo di cui ogni job è noto; campioni: tempo in cui valgono</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>assegnato − usato dagli account assegnatari e da quelli sottostanti, entro le assegnazioni − decaduto alla fine di un&apos;assegnazione</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>nessuna assegnazione è nota: spettanza del periodo − uso come pagatore su sistemi con spettanza nota</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>usato oltre le assegnazioni terminate</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>l&apos;uso conta per l&apos;account più vicino, quello stesso o uno superiore, con un&apos;assegnazione in vigore; se ce n&apos;è più d&apos;una, per quella che termina prima</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>ritmo degli ultimi 28 giorni</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>si è osservato troppo poco</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>si esaurisce</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>di questo tempo si è osservato troppo poco</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Un&apos;ora GPU è una MI250X intera: due die per un&apos;ora</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Nodi interi: 4 ore GPU per nodo e ora; calcolato dai die, quindi un limite inferiore dove un job ne chiede meno di otto</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(core / 8, memoria / 64 GB, die) × ore × 0,5; dai soli die, quindi un limite inferiore</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: sotto il 40% di uso dopo 6 mesi, l&apos;assegnazione viene ridotta automaticamente</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Nodi interi da 4 GH200; il contingente riparte ogni trimestre e ciò che non è usato va perso</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU × ore / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Il contingente mensile è il totale diviso per i mesi dell&apos;assegnazione; oltre, priorità più bassa</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Non esiste la rete «%1». Sono note: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Non esiste il sistema «%1». Sono noti: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Non esiste il titolare «%1». Sono noti: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Non esiste la modalità di accesso «%1». Sono note: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Non esiste il modello di GPU «%1». Sono noti: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Il numero di GPU deve essere compreso tra 1 e %1; è %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Le ore di un&apos;esecuzione devono essere più di 0 e al massimo %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Il numero di esecuzioni deve essere compreso tra 1 e %1; è %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>La memoria di una GPU deve essere superiore a 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Il livello di confidenza deve essere superiore a 0,5 e inferiore a 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>La scadenza %1 non è successiva a %2, il momento del piano.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Dal %1 alla scadenza %2 ci sono %3 h, ma le sole esecuzioni ne richiedono %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Ha %1 GPU del tipo richiesto; il progetto pilota ne richiede %2 insieme.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Non ha %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Di nessuna delle sue GPU si sa che abbia %1 GB di memoria.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Non è noto quante GPU abbia, e non ne è stato osservato alcun job.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Nessun limite: non ne è noto alcun job, e i campioni delle GPU libere e della coda mostrano solo %1 dei %2 avvii necessari a un limite.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Nessun limite: non ne è noto alcun job, e il limite ricavato dai campioni è stato rispettato solo in parte (%1 di %2 prove negli ultimi 90 giorni).</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Nessun limite: non sono stati osservati né job né GPU libere e profondità della coda. Le attese richiedono i dati dei job, dalla contabilità di Slurm o da file.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Troppo pochi job osservati per un limite: %1 su %2 negli ultimi 90 giorni.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Nessun limite: negli ultimi 90 giorni è stato rispettato solo in parte (%1 di %2 job).</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Nessun limite: non ne è stato osservato alcun job. Le attese richiedono i dati dei job, dalla contabilità di Slurm o da file.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Vale per job di ogni dimensione: di questa ne sono stati osservati troppo pochi.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Da campioni: non ne è noto alcun job. Il limite deriva dalle GPU libere e dalla profondità della coda, ed è più largo di uno ricavato dai job; rispettato negli ultimi 90 giorni: %1 di %2 prove.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Rispetto del limite %1 negli ultimi 90 giorni: %2 di %3 job.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Il limite mediano è stato %1 volte quello del metodo pubblicato (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Estrapolato: il job più grande osservato aveva %1 GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Può superare la scadenza: con il limite %1 delle sue attese finisce in data %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>La quota ha ancora %1 GPU-h quest&apos;anno, %2 in meno del necessario.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Per un&apos;esecuzione si prevede un&apos;attesa di %1; il limite %2 è %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Il limite %1 dell&apos;attesa di un&apos;esecuzione è %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 (prima data: %2)</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Modalità di accesso: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Di dimensione o tempi di decisione ignoti: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Non per un progetto pilota di questa dimensione o durata: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Le GPU libere non vengono previste: servono 14 giorni di campioni su quali GPU sono allocate; ne sono state osservate %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>In questi giorni il numero previsto di GPU libere non lascia posto a un&apos;esecuzione del progetto pilota.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Secondo il numero previsto di GPU libere, il primo posto per un&apos;esecuzione è in data %1. Una coda può occuparlo prima.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Appreso da %1 h di campioni; le ore di manutenzione sono escluse, e quanto è annunciato viene detratto.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Provato sullo storico da %1 giorni: ore nella fascia del 90%: %2, in quella del 50%: %3; l&apos;errore (pinball loss) è stato %4 volte quello di «come nella stessa ora della settimana prima».</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>tutto lo scarto è previsto</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>restano %1 oltre allo scarto previsto</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>nessuna causa nota; confrontare account e giorni</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>prenotazioni inutilizzate: sreport addebita all&apos;account della prenotazione %1 di GPU prenotate e libere; nei job non figurano</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>lacune: copertura dei campioni %1 del tempo, lacuna più lunga %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>l&apos;exporter del centro può contare come allocate le GPU prenotate</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>job noti solo per una parte del tempo (%1); importare o interrogare il resto</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>unità: l&apos;una è %1 volte l&apos;altra, come se una contasse i die e l&apos;altra le GPU</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport addebita le GPU libere di una prenotazione all&apos;account di questa; nessun job le aveva</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport conta una slice MIG come una GPU e non conta le frazioni di GPU; qui ciascuna conta come la sua parte di GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>le GPU di un job sospeso restano occupate e contano; il tempo trascorso secondo sacct non ne tiene conto</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|primo − secondo| / il maggiore dei due</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>job e campioni</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>oltre l&apos;1% di scarto viene segnalato</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>i registri del centro</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>causa probabile</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>file importati</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integrale sul periodo delle GPU allocate agli account</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>somma sui job di GPU fisiche × il fattore del loro modello × ore di esecuzione nel periodo</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>somma sui job di GPU fisiche × ore di esecuzione nel periodo</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>secondi GPU</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>le regole di attribuzione in vigore al momento dell&apos;uso</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>come lo addebita il centro</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>tasso di allocazione</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>utilizzo (delle GPU allocate)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>pressione della coda</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>copertura</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attesa</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>ore GPU</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>quota della spettanza</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>margine</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>unità del centro</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>riconciliazione</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Le esecuzioni iniziano più tardi: il limite non conosce la coda di allora e singole settimane possono differire. È stato valutato come indicato sette giorni prima di ogni job.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Il momento del piano, %1, è nel futuro: non se ne sa ancora nulla.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Manutenzione di %1 GPU: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Prenotazione di %1 GPU: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Manutenzione di tutte le GPU: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Prenotazione di tutte le GPU: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (comunicato dal centro).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (da federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Nemmeno il limite per job di ogni dimensione è utilizzabile: rispettato per %1 di %2 job.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Le esecuzioni iniziano più tardi: i limiti sono stati valutati come indicati sette giorni prima di ogni job.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Vale per job di ogni dimensione: il limite per questa dimensione è stato rispettato solo per una parte dei suoi job (%1; richiesto: %2).</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>E altre %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>tempo osservato / tempo richiesto, sui sistemi da cui può provenire l&apos;uso</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>In attesa del primo campione</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Prima del primo campione</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>In attesa della prima interrogazione.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Ostacolo: %1 Restano troppo poche GPU per tutte le esecuzioni insieme. Inizio e fine ne tengono conto; il limite dell&apos;attesa no.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Ostacolo: %1 Restano troppo poche GPU per un&apos;esecuzione. Inizio e fine ne tengono conto; il limite dell&apos;attesa no.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>L&apos;inizio %1 non è precedente alla scadenza %2. Anticipare l&apos;inizio o scegliere una scadenza successiva.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>allocate ma inattive</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>attività di tutte le GPU</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Ostacolo: %1 Potrebbero restare troppo poche GPU del tipo richiesto. Inizio e fine ne tengono conto; il limite dell&apos;attesa no.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Estrapolato: il limite di tempo più lungo di un job osservato era %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 (al più tardi: %2; data di chiusura entro %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 dal %2 (data di chiusura: %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Quanto spesso i limiti d&apos;attesa sono stati rispettati negli ultimi 90 giorni, per dimensione</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Job che hanno atteso più a lungo oltre il loro limite</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Perché non «sbatch --test-only»? La stima di Slurm simula la coda del momento e non sa nulla dei job che arrivano dopo. Letta come limite superiore, è stata rispettata per il 53% di 53 job su Cedar e per il 10% di 58 job su Narval (attese da un insieme di dati pubblico).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Rispettato</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Limite mediano</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Limite QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Scarti peggiori</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attesa reale</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Viste salvate (Ctrl+D salva ciò che mostra la finestra)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Promesso e osservato</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Nessun limite degli ultimi 90 giorni è valutabile.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>promesso %1, osservato %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promesso</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Osservato</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promesso</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Non osservato</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabella %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>I suoi dati sono nell&apos;allegato.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Dati della figura %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Contrassegni:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Allegato: dati delle figure</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>I due punti indicano ciò che non è stato osservato.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Stato del rapporto</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Base delle spettanze</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Regole di attribuzione</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Tutti i valori del rapporto</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Limiti degli ultimi 90 giorni</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU di un job</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Rispettato</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Limite mediano</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Mediana del metodo pubblicato</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Non è stato osservato alcun job di questi sistemi.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Promesso e osservato</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Quanto spesso sono stati rispettati i limiti che dovevano valere per una parte dei job.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promesso</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>come promesso</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Gli scarti peggiori di questi giorni</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda dal</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attesa reale</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Nessun job ha atteso più del suo limite.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Quanto erano buoni i limiti</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Scheda del progetto pilota: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Esigenze del progetto pilota</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In tutto</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Modelli di GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Memoria di una GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>almeno %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Quota che consuma</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Livello di confidenza dei limiti</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Dove può girare</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Opzioni, la migliore per prima</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attesa prevista</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Limite dell&apos;attesa</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fine entro</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore GPU</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>Ore H100</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Quota residua</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Non è stato richiesto alcun sistema.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPU libere nei prossimi 14 giorni</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Per nessuna opzione si sono osservati abbastanza campioni per prevedere le GPU libere.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>GPU libere previste: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>GPU libere ogni sei ore: il numero previsto, e le fasce che contengono metà e nove decimi delle ore.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>meno nel %1 delle ore</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Come ottenere l&apos;accesso</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Un limite è una promessa su molti job: su cento esecuzioni come questa attendono più a lungo all&apos;incirca tante quante ne lascia il livello di confidenza.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Si assume che il progetto pilota sia sottomesso da un account nuovo sul sistema, con la durata di un&apos;esecuzione come tempo limite, alla partizione con il limite d&apos;attesa più breve.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Le esecuzioni una dopo l&apos;altra attendono ogni volta di nuovo; la fine con quel livello di confidenza somma i loro limiti ed è quindi prudente.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Non si sa nulla delle priorità, dei limiti di un progetto e di ciò che un centro cambia dopo il momento del piano.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU per %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU per %2 h, %3 esecuzioni insieme</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU per %2 h, %3 esecuzioni una dopo l&apos;altra</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>job arrivati in seguito</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>campioni arrivati in seguito</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>totali rettificati da un centro</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>una regola cambiata</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>capacità corretta</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>un&apos;altra versione del programma</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non osservato</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>dati insufficienti</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: interruzione della serie (la capacità è cambiata)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: stima (la spettanza non è concordata)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: provvisorio (il periodo non è terminato)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: è stato osservato meno del 95% del periodo</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>due punti: non disponibile</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelato</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, rapporto n. %2 al posto del n. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, rapporto n. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Provvisorio: il periodo non è terminato. I valori arrivano fino al giorno del rapporto.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Di questo periodo non si sa nulla: non vi è stata osservata alcuna fonte e non ne è stata importata alcuna contabilità.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Dati fino al</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>Ore GPU in H100 equivalenti</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>ore di GPU fisiche</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Sezioni omesse</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periodo precedente</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Un anno fa</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Da inizio anno</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Assegnato</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Decaduto</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Assegnazioni che ricadono nel periodo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modalità di accesso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Si esaurisce</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Non è nota alcuna assegnazione di questo periodo.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Quanto resta di %1 su %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Linea retta fino alla fine</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Al ritmo degli ultimi 28 giorni si esaurisce in data %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Metà avviati entro</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Nove su dieci avviati entro</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Attese per sistema</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Dal momento in cui un job poteva partire al suo avvio. I job ancora in attesa, o annullati durante l&apos;attesa, contano come attese più lunghe.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Non è stata osservata alcuna attesa.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>nessuna spettanza nota</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Non è stato osservato alcun uso di questo titolare.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 dell&apos;uso di tutti i titolari su questi sistemi, spettanza %2 della loro capacità: posto %3 di %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 dell&apos;uso di tutti i titolari su questi sistemi: posto %2 di %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Rapporto nazionale: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifre chiave</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Usato (come beneficiario)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Pagato (dalla propria quota)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Quota di tutto l&apos;uso</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Spettanza</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Quota della spettanza</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Uso per sistema</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% della spettanza</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilizzo delle GPU allocate</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Usato, pagato e spettante per sistema</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Non è stato osservato alcun uso di GPU.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Omessi, in totale</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>tutte le reti</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Rassegna del programma: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasso di allocazione</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pressione della coda</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Quota d&apos;uso non attribuita</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Erogate</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilizzo</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attesa p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attesa p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Il parco GPU</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tutti i sistemi</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>Le GPU sono medie sul tempo osservato. Un sistema che nessuna fonte interroga non è osservato, il che non dice nulla del suo uso.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>In questa rete non è noto alcun sistema.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Rapporto del centro: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagatore</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Chi ha beneficiato</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Chi ha pagato</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Per modalità di accesso</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Per partizione</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partizione</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Account per ore GPU</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU nel tempo</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Gli stati delle GPU non sono stati osservati: nessuna fonte li campiona.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attese</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Assegnazioni e quanto resta</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Vicine alla fine (meno di 60 giorni): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Che cosa migliorare nella telemetria</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Stati delle GPU</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Nessuna fonte campiona quali GPU sono allocate, libere o fuori servizio: aggiungere un exporter Slurm o slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Nessun exporter dice quanto sono attive le GPU: aggiungere alle fonti l&apos;exporter DCGM o AMD.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Nessuna fonte comunica quali job attendono, per account.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Non è nota alcuna contabilità dei job: importare sacct o aggiungere slurmrestd con slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Account non attribuiti</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Uso che nessuna regola attribuisce: %1. Attribuirne gli account in federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Fonte %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>Fallite %1 interrogazioni su %2 nelle ultime 24 ore. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nulla: ogni famiglia di valori è presente, e ogni account è attribuito.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>regole della federazione simulata</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>versione del %1, %2 regole</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 regole</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Erogate (allocate e attive)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allocate, non attive</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Allocate (attività non misurata)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fuori servizio</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Il parco GPU: GPU per stato</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>GPU medie nel periodo dei sistemi osservati (%1); sistemi non osservati: %2.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU per stato nel tempo</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>GPU medie di ogni intervallo di tempo; ciò che non è stato osservato è a righe.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Tasso di allocazione per ora della settimana</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>La media di ogni ora sulle settimane del periodo.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Fermi, manutenzione e tempi senza dati</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Fuori servizio: era fermo almeno un decimo delle GPU. Manutenzione: il fermo di altrettante era programmato. Nessun dato: nessuno ha osservato il sistema, che può aver funzionato.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Non si è osservato alcun fermo né alcun tempo senza dati.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>% della quota dell&apos;Unione</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Modalità di accesso e loro massimali</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Modalità di accesso</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Ciò che l&apos;Unione ha pagato nel periodo, rispetto alle ore GPU che le spettavano in quel periodo. Un massimale può valere su un tempo più lungo di questo periodo.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Usato (ore GPU)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Somma sui job delle loro GPU × ore di esecuzione nel periodo. Un job che attraversa un confine del periodo viene diviso in quel punto; uno ancora in esecuzione conta fino all&apos;ultima osservazione; un job sospeso mantiene le sue GPU e conta. Dove non è nota alcuna contabilità, l&apos;integrale delle GPU allocate agli account.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Una GPU fisica: dove lo Slurm di un centro conta i die di una GPU, due die ne fanno una. Una slice MIG conta come le sue slice di calcolo su quelle della sua GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Beneficiario e pagatore</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Lo Stato i cui utenti ne traggono vantaggio, e il titolare la cui quota paga. Un progetto di uno Stato sul tempo dell&apos;Unione è spettanza dell&apos;Unione e beneficio di quello Stato. L&apos;uso non attribuito ha una riga propria.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Capacità × la frazione del titolare, integrata sul periodo fino al giorno del rapporto. Si confronta con quanto il titolare ha pagato.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>GPU allocate / (capacità − fuori servizio − fermo programmato), mai oltre 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>La parte del tempo GPU allocato in cui la GPU era attiva, come la misura il suo exporter; non nota dove un centro non ne espone.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>GPU richieste dai job in attesa × tempi limite / GPU disponibili: ore di lavoro in attesa per ogni GPU. Un limite superiore, perché i job finiscono prima del tempo limite.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Avvio − pronto all&apos;avvio, quantili secondo Kaplan e Meier con i job ancora in attesa come osservazioni censurate.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Tempo osservato / tempo richiesto.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Le ore GPU intere in una tabella sono arrotondate in modo che le parti sommino al totale (massimi resti); lo stesso valore può quindi differire di uno tra due tabelle. I file CSV, XLSX e JSON hanno la precisione completa.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>file importati</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100 equivalenti</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Per quante H100 conta una GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modello di GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Non è noto alcun fattore.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Fonti dei dati, per sistema. Regole di attribuzione: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Si nominano gli account, mai le persone: il programma non conserva nomi utente, nomi di job o percorsi.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Uso per sistema e modalità di accesso</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Usato come beneficiario</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Dodici mesi</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Usato e pagato per mese</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Uso per mese</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>Mesi osservati per metà o più: %1 su %2.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Del tempo trascorso finora si sa troppo poco per dire quanto resta di tutto l&apos;insieme.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Quanto resta delle assegnazioni</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Quanto resta della spettanza</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Perso ad azzeramenti</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Perso ad azzeramenti, nell&apos;unità del centro</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>La regola del centro</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Nulla è andato perso a un azzeramento.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Chi ha beneficiato e chi ha pagato</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Chi ha pagato per l&apos;uso: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Chi ha beneficiato di quanto pagato: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Di un progetto di cui beneficiano più Stati, la parte di questo titolare.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programmi che hanno concesso l&apos;accesso:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Uso per titolare e sistema</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Usato per beneficiario e sistema</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Chi ha beneficiato, chiunque abbia pagato. Non attribuito è ciò che nessuna regola attribuisce. L&apos;ultima riga dice quanto di ogni sistema è stato osservato.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>con Fast Lane, al massimo il 10% della quota dell&apos;impresa comune</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>con Playground, al massimo il 10% della quota dell&apos;impresa comune</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>al massimo il 30% della quota dell&apos;impresa comune; tempo commerciale al massimo il 20% del tempo dell&apos;Unione</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>al massimo il 25% della quota dell&apos;impresa comune</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Uso per modalità di accesso</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Tutto l&apos;uso per modalità di accesso</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Quanto ha pagato l&apos;Unione, per modalità di accesso</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Massimali delle modalità di accesso, come indicati nel catalogo della federazione:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Uso per tipo di organizzazione e programma</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Per tipo di organizzazione</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Per programma che ha concesso l&apos;accesso</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allocate ma inattive</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Sistemi per ore GPU allocate ma inattive</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Sul tempo osservato. I sistemi che non misurano l&apos;utilizzo non sono nella tabella.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Nessun sistema misura quanto sono attive le sue GPU.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Fermi, manutenzione e capacità</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Capacità da allora in poi</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Variazioni di capacità nel periodo</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>La capacità di nessun sistema è cambiata.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Copertura per sistema e settimana</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Settimana dal</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>Settimane-sistema osservate al 95% o più: %1 su %2.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Lacune di oltre un giorno</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Tempo di cui non sono noti né job né campioni.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Nessun sistema è rimasto non osservato per più di un giorno.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Uso non attribuito</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Quota dell&apos;uso del sistema</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Uso che nessuna regola attribuisce</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Tutto l&apos;uso osservato è attribuito a un titolare da una regola.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>job</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>campioni</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>i registri del centro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Sul maggiore</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Lo stesso uso, noto in due modi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Secondo</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Rispetto a</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Cause probabili</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Ore di GPU fisiche, sul tempo noto in entrambi i modi. Oltre l&apos;1% di scarto vale la pena di chiedere al centro.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Di nessun sistema l&apos;uso è noto in due modi.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Dichiarato prima</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Dichiarato ora</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Totali rettificati dai centri</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Rettificato il</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Ore di GPU fisiche nella contabilità propria del centro, che prima dava un altro totale per lo stesso tempo.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Nessun centro ha rettificato un totale di questo periodo.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualità dei dati</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Ciò che non è stato osservato è una lacuna e mai zero. La copertura è il tempo di cui i dati sono noti, sul tempo richiesto; su più sistemi è ponderata per le loro GPU. Un valore di cui si è osservata meno della metà viene omesso.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Piccola o media impresa</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grande impresa</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Ente pubblico</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avviati</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non avviati</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Attese per tipo di job</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Job di</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU del job</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nuovi arrivati, come le start-up: account che non avevano usato GPU per 14 giorni, finché non hanno usato 100 ore GPU.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nuovi arrivati: metà avviati entro</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nuovi arrivati: nove su dieci avviati entro</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Account nuovi arrivati</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (parte %2 di %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Le attese più lunghe sono state quelle su %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Interrogazioni in ritardo: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>È interrogata ogni %1, e 95 interrogazioni su 100 sono iniziate entro %2 dalla precedente; la pausa più lunga è stata di %3. Interrogarla meno spesso, o scoprire che cosa ritarda le risposte.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Uso massimo in %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Ciò che non è stato usato prima di un azzeramento e che, per la regola del centro, non si riporta.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>In testa: %1, %2 di tutto l&apos;uso.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>I valori di un periodo in cui la capacità è cambiata sono interruzioni della serie.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Non conta per nessun titolare finché una regola in federation.toml non ne attribuisce gli account.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>I primi tre su %1: %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Si è esaurita in data %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>È terminata in data %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Degli ultimi 28 giorni si sa troppo poco per dire quando si esaurisce.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Al ritmo degli ultimi 28 giorni non si esaurisce prima della fine.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Usato e residuo valgono per l&apos;intera durata dell&apos;assegnazione fino al giorno di questo rapporto, in ore di GPU fisiche. Il giorno in cui un&apos;assegnazione si esaurisce presuppone il ritmo degli ultimi 28 giorni; non è indicato se non si esaurisce prima della fine o se si sa troppo poco.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>L&apos;utilizzo è quello di tutti i job del sistema. Per un sistema che non è nella tabella non è stato osservato alcun uso, né è nota alcuna spettanza.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Base di una spettanza</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Concordata: dichiarata dalle parti. Stimata: ricavata dai contributi pubblicati. Ipotetica: assunta nel file della federazione finché non viene pubblicata una cifra; le sue quote della spettanza sono esempi, non risultati.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Solo %1: %2 di tutto l&apos;uso.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Non sono noti né dimensione né uso di %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Ogni limite è stato fissato in base a ciò che era noto quando il job è entrato in coda, e poi confrontato con la sua attesa. I limiti rispettati per una parte dei job inferiore a %1 non sono mostrati.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Nessuna regola attribuisce alcuni dei suoi account: attribuirli in federation.toml. È stato osservato troppo poco per dire quanto usano.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Rapporto nazionale</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Rassegna del programma</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Rapporto del centro</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU fisiche</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 equivalenti</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Secondo la lingua</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Manuale di stile UE</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Il manuale interistituzionale dell&apos;UE: Stati in ordine protocollare, Grecia come EL</translation>
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
        <translation>Un mese (2026-10), un trimestre (2026-Q3), un anno, o DA..A (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Ultimo mese completo</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Ultimo trimestre completo</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Ultimo anno completo</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tutte le reti</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Non esiste il fuso orario «%1». Sceglierne uno dall&apos;elenco, o un altro nome dell&apos;elenco IANA, come America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>«%1» non è un periodo. Scrivere un mese (2026-10), un trimestre (2026-Q3), un anno (2026), o DA..A (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Ancora nessun sistema viene interrogato: aggiungere prima una fonte.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>«%1» riguarda un titolare, una rete o un sistema non più noto. Sceglierne un altro e salvare di nuovo.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congela</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Annullato. «Rileggi» crea il rapporto.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Quale rapporto</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Testo e sezioni</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Congelati e pubblicati</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Crea il rapporto da ciò che è noto ora</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Conserva il rapporto con i valori e i commenti così come sono ora</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Creazione del rapporto in corso.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n file salvato in %1</numerusform>
            <numerusform>%n file salvati in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Nuova regola</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Modifica la regola %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Prova sugli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Trascinare la linea tratteggiata, o spostarla con Su e Giù. Rosso: la regola scatta. A righe: dati insufficienti, che non la fanno scattare né cessare.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
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
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Margine di rientro</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>in qualsiasi momento</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>subito</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Per quanto tempo</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unità di tempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Valore</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>S&amp;catta se è</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Senza in&amp;terruzione per</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>&amp;Margine di rientro</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Assegnazione finisce &amp;entro</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Di</translation>
    </message>
    <message>
        <source>below</source>
        <translation>sotto</translation>
    </message>
    <message>
        <source>above</source>
        <translation>sopra</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>senza dati</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Pr&amp;imo giorno</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>U&amp;ltimo giorno</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>«*» sta per caratteri qualsiasi: %1 indica ogni account il cui nome inizia con %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Accoun&amp;t</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Indicare prima un account</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>L&apos;ultimo giorno precede il primo: sceglierne uno successivo</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Mostrato nel grafico</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Prova sugli ultimi 30 giorni…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Al momento non c&apos;è nulla che questa regola controllerebbe.</translation>
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
        <translation>Salva come file</translation>
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
        <translation>CSV, un file per tabella…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Tutti…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Cartella per il rapporto</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salva qui</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Salva questa vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rinomina la vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Un&apos;altra vista ha questo nome.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>La vista con questo nome verrà sostituita.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>Conser&amp;va questo piano</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nome dello scenario</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Rimuove lo scenario della colonna scelta</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Piani conservati fianco a fianco, una colonna ciascuno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: attende al massimo %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: nessun limite</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULATO</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In tutto</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Possono ospitarlo</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Opzione migliore</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconda</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Terza</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>La migliore finisce entro</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Pianificato il</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Conservare un piano con un nome, cambiare la richiesta e conservarne un altro: qui compaiono fianco a fianco.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Personalizzato…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tutte le reti</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n AI Factory</numerusform>
            <numerusform>%n AI Factory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenna</numerusform>
            <numerusform>%n antenne</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Tutte le modalità</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Sintesi in prima pagina</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Se il rapporto contiene questa sezione</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Commento sotto</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Commento sotto «%1»</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>dati insufficienti</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (osservato %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Dati insufficienti per dirlo: copertura %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Copertura %1: una parte del periodo non è stata osservata</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Copertura %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>«?»: è stata osservata meno della metà del periodo.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>«*»: è stato osservato meno del 95% del periodo.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; finché non torna leggibile, vale la versione del %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>la regola dell&apos;account %1 è stata modificata da quando è stata scritta; rimuoverla a mano</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>non è leggibile; correggerlo prima a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n non attribuito</numerusform>
            <numerusform>%n non attribuiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>esiste già una fonte di nome %1; scegliere un altro nome</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 è uno dei sistemi serviti dalla fonte %2; modificare a mano quella voce e i suoi sistemi</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>un altro programma scrive le sue interrogazioni in questa cache e questo la legge soltanto; chiudere prima l&apos;altro</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>la fonte %1 non esiste più</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Impostata con --language sulla riga di comando.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colori</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU fisiche</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 equivalenti</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Conta le &amp;GPU come</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso orario</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Storico da recu&amp;perare</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Per ogni fonte aggiunta qui.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Per ogni fonte aggiunta qui. sources.toml fissa i giorni di: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Dimensione della cache</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Apri la cartella: %1</translation>
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
        <translation>Segnala gli &amp;avvisi con notifiche del desktop</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Avvia all&apos;acce&amp;sso al desktop</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Per quanto tempo si conservano i campioni</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Impostazioni…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Conta le GPU come</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU fisiche</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 equivalenti</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Esci dalla simulazione</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Tasti…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Informazioni su Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Titolari e loro totali</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>Ore GPU per titolare e sistema</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 delle ore GPU</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 secondo le regole del centro</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 usate come pagatore: %2 di una spettanza a oggi di %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Base: concordata</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Base: stimata</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Base: ipotetica</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Copertura di %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagatore</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Che cosa mostra la pagina</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Stati e sistemi</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Tabella dell&apos;uso</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Completa attribuzioni…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Account che nessuna regola attribuisce a un titolare</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Chi ha usato quale sistema</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Che cosa mostra la matrice</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore GPU</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Quota d&apos;uso</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% della spettanza</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Unità dei centri</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Nessuna fonte comunica quali account usano le GPU in questo periodo. Lo fa una fonte Slurm, o un exporter con GPU per account, o file di contabilità importati.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>come beneficiario</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>come pagatore</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n sistema non ha comunicato alcun uso per account in questo periodo: %1</numerusform>
            <numerusform>%n sistemi non hanno comunicato alcun uso per account in questo periodo: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n sistema è stato osservato e nessuno l&apos;ha usato: %1</numerusform>
            <numerusform>%n sistemi sono stati osservati e nessuno li ha usati: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Esclusi, perché non ne è noto l&apos;equivalente H100: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Interroga ora</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Sospendi interrogazioni</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogazione in corso…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Interroga la fonte una volta in più, al di fuori dei suoi tempi abituali.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Riprendi interrogazioni</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Viene di nuovo interrogata secondo l&apos;intervallo impostato.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Non viene interrogata finché non si riprende l&apos;interrogazione o non si riavvia il programma. Ciò che non viene interrogato è una lacuna.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Modifica una fonte</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Aggiungi una fonte</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Nome: per aggiungere la fonte occorre un nome; per provarla no.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogazione di %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trovato: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Scartare le modifiche? Non sono ancora salvate.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Scartare quanto inserito? La fonte non è ancora aggiunta.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>I file contengono solo una parte dei job</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;istema</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Nome del s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>Inter&amp;vallo</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Fuso o&amp;rario dei file</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Ad esempio di un solo account: allora non coprono alcun tempo.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>No&amp;me utente</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Dove si trova</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Il token viaggia senza cifratura: chi ascolta lungo il percorso può usarlo. Usare https:// a meno che la rete non sia affidabile.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;File della CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Certificato c&amp;lient</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Chiave client</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Cartella in cui si depositano i file</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificato dell&apos;autorità</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificato client</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Chiave del certificato client</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>File con il token</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Un sistema proprio…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir o VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Una pagina di metriche (testo OpenMetrics o Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Una cartella con file di contabilità</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Rileva</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Un file leggibile solo dall&apos;utente</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Una variabile d&apos;ambiente</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Un comando che lo stampa</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Incollarlo qui</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>se vuoto, quello del sistema</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Il to&amp;ken</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>è conservato in un file leggibile solo dall&apos;utente</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>percorso di un file con permessi 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Il nome non cambia: vi è legato ciò che è stato memorizzato della fonte.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: contiene uno spazio.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: deve iniziare con https:// o http://, come in https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: si possono interrogare solo https:// e http://, non %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: non è leggibile (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: manca il nome dell&apos;host dopo %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: senza utente e password, che hanno campi propri.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: contiene uno spazio; un token non ne ha.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Cartella: indicare il percorso completo, a partire da /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Fuso orario: «%1» non esiste. Un esempio valido è Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Da scoprire interrogando</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Limiti e &amp;quanto storico</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Ti&amp;meout</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Per una risposta intera; mai più lungo dell&apos;intervallo.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Ma&amp;x. serie</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Una risposta che ne porta di più per un sistema fallisce, e resta ciò che era noto.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Max. acco&amp;unt</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Storico da recu&amp;perare</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Quanto storico si chiede dove la cache non ne ha.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Distan&amp;za dei campioni dello storico</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Quanto distano tra loro i campioni dello storico.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>come le interrogazioni</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>un servizio Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>un Prometheus, o qualcosa che risponde come tale</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>una pagina di metriche</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>una cartella con file di contabilità</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>quante GPU ci sono</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>quali sono allocate</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>quanto sono attive</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>chi le usa</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>che cosa è in attesa</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>quali job sono stati eseguiti</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>L&apos;indirizzo risponde e chiede chi è l&apos;utente. Il passo successivo sono le credenziali; poi si verifica di nuovo.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Trovato: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Trovato: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU secondo il conteggio della fonte</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Comunica: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Non comunica: %1. Può farlo un&apos;altra fonte dello stesso sistema.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Il catalogo non dice quante GPU ha %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Il catalogo indica %1 GPU per %2; la fonte non comunica quante sono.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Il catalogo indica %1 GPU per %2; la fonte ne comunica %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>I dati concordano.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Sono %1 in meno.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Sono %1 in più.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Verificare che si tratti di questo sistema, o di una sua parte.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Aggiungi una fonte</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Tutti i campi insieme…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Aggiungi creden&amp;ziali…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Dove si trova</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Identità</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Quale sistema è</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Prova</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>L&apos;indirizzo del Prometheus, del servizio Slurm REST o della pagina di metriche di un centro, come lo si aprirebbe in un browser. Che cosa sia lo scopre il passo successivo; per ora non viene conservato nulla.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Un token per Slurm o di tipo bearer, con un nome utente per l&apos;autenticazione di base, o un certificato client.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Quale sistema del catalogo descrive la fonte. È scelto il più probabile.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Nome: esiste già una fonte chiamata %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Scartare quanto inserito? La fonte non è ancora aggiunta.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogazione di %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Non viene accettato: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Nessun sistema del catalogo ha un numero simile di GPU.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Risponde alle interrogazioni così come saranno fatte: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>I file che arrivano nella cartella vengono letti d&apos;ora in poi come %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>D&apos;ora in poi %1 viene interrogata ogni secondo (%n s). Intanto si recupera il suo storico, se ne ha uno; la pagina Fonti mostra a che punto è.</numerusform>
            <numerusform>D&apos;ora in poi %1 viene interrogata ogni %n s. Intanto si recupera il suo storico, se ne ha uno; la pagina Fonti mostra a che punto è.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Il suo token è nel portachiavi del desktop.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Il suo token è nel file %1, leggibile solo dall&apos;utente.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>aggiornata</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>irraggiungibile</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>non ancora osservata</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Il token viaggia senza cifratura (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Quanto distano tra loro job, campioni e registri del centro negli ultimi 7 giorni; segnalato oltre l&apos;1%</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 interrogazioni e %2 errori nelle ultime 24 ore</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ultima risposta</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Campioni al minuto</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Scarto, 7 g</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Ultimo messaggio</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>sospesa</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>job</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>campioni</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>i registri del centro</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>scarto tra %1 e %2 negli ultimi 7 giorni: %3; vedere reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>scarto tra %1 e %2 negli ultimi 7 giorni: %3, come previsto</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 e %2 degli ultimi 7 giorni concordano entro %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Ancora non si osserva nulla. Aggiungere una fonte: un Prometheus, un servizio Slurm REST o una pagina di metriche di un centro che si è autorizzati a leggere.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Aggiungi fonte…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Fonti ed esito delle loro ultime interrogazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Non è ancora stata interrogata.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Risponde come previsto.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>ultima risposta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n interrogazione nelle ultime 24 ore</numerusform>
            <numerusform>%n interrogazioni nelle ultime 24 ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n di queste è fallita</numerusform>
            <numerusform>%n di queste sono fallite</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>recupero del suo storico interrotto</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>recupero del suo storico in corso: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>il suo token viaggia senza cifratura: usare https:// a meno che la rete non sia affidabile</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Recupera lo storico</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Interrompi il recupero dello storico</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Rimuovi una fonte</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Smettere di interrogare %1? Quanto ne è stato memorizzato resta.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Smetti di interrogare</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>i campioni del suo sistema occupano %1 della cache</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, circa %2 in più all&apos;anno</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 in tutto</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>somma %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>osservato %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Ancora senza fonte: %n sistema</numerusform>
            <numerusform>Ancora senza fonte: %n sistemi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n altra riga: si trova nel file CSV</numerusform>
            <numerusform>%n altre righe: si trovano nel file CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Che cosa avrebbe fatto la regola</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Degli ultimi 30 giorni non se ne sa nulla.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Qui scatta una volta.</numerusform>
            <numerusform>Qui scatta %n volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>dati insufficienti</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 Paesi. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Ospita una AI Factory</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Ha un&apos;antenna di una AI Factory</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>rispetto a %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allocate, attività non nota</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periodo precedente</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>osservato in parte</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1: %2 in media</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Nessun dato per %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>media su %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, incompleto</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, minimo</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, massimo</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, dal minimo al massimo</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>nessun dato, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 equivalenti</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULATO</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Indietro (Alt+Sinistra)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avanti (Alt+Destra)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Che cosa si conta per uno Stato</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagatore</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Beneficiario: ciò che hanno usato gli utenti dello Stato. Pagatore: ciò che è stato speso della quota dello Stato.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Mostra di nuovo l&apos;intero periodo (0 su un grafico, o doppio clic)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Ogni GPU è ponderata con il fattore del suo modello. Fare clic per le GPU fisiche.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Qui ogni valore proviene da una simulazione, nessuno da un centro reale.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Vai a una factory, uno Stato, una pagina o un&apos;azione (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tutte le reti</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Tutte le modalità</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, ingrandito</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>mostra di nuovo l&apos;intero periodo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>L&apos;intero periodo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Unità proprie dei centri</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Ore GPU fisiche</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100 equivalenti</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Raggruppa per</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Ogni</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
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
        <translation>Piccola o media impresa</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grande impresa</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Ente pubblico</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>concordata</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>stimata</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>ipotetica</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>job</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>campioni</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>job e campioni</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagatore</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modalità di accesso</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partizione</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modello di GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Ore GPU</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h in H100 equivalenti</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allocate ma inattive</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>Nell&apos;unità del centro</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Quota d&apos;uso</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contato secondo</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Spettanza a oggi</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% della spettanza</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 secondi GPU</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Fare clic per vedere come è stato calcolato.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>Ore GPU, raggruppate come scelto</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 in tutto, in %n riga</numerusform>
            <numerusform>%1 in tutto, in %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>In questo periodo non si è osservato alcun uso per account.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Esclusi, perché non ne è noto l&apos;equivalente H100: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Le frazioni di GPU (gres/shard, gres/mps) valgono zero, perché nessuno dice quante ne ha una GPU: %1. Indicare per il sistema shards_per_gpu o mps_per_gpu in federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Le slice MIG senza modello di GPU possono appartenere a più modelli e contano come una slice del primo: %1. Indicare in federation.toml il modello nella capacità del sistema, o un [[gpu_type]] per i suoi tipi.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Le spettanze sono omesse, perché il filtro mostra solo una parte di quanto ogni pagatore ha pagato.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>il file non esiste</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vista «%1» è stata salvata.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Salva questa vista…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Copia un link a questa vista</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Apri un link o un file…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Ancora nessuna vista salvata</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Viste…	Ctrl+Maiusc+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Un link alla vista è stato copiato. Chi lo apre vede la stessa pagina, lo stesso periodo e gli stessi filtri, con i dati noti al proprio programma.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Salva la vista come file</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Viste (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>In %1 non c&apos;è nessuna vista.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Il file ha %n vista; questa è la prima.</numerusform>
            <numerusform>Il file ha %n viste; questa è la prima.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Impossibile leggere le viste salvate: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Non è stato cambiato nulla. Correggere o rimuovere il file, poi riprovare.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Impossibile salvare le viste in %1: %2. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un altro programma vi sta scrivendo</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>ingrandito su %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Ancora nessuna vista salvata. Ctrl+D salva ciò che mostra la finestra: pagina, periodo, filtri e ingrandimento.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copia &amp;link</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Salva come &amp;file…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Apri un l&amp;ink o un file…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Chi attende quanto</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Attese per</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modalità di accesso</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU del job</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Attese dei job diventati pronti all&apos;avvio in questo periodo</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attesa p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attesa p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avviati</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ancora in attesa</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Metà dei job attende meno</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Nove job su dieci attendono meno</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>da quando potevano partire; i job ancora in attesa sono contati</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Qui non è noto alcun job diventato pronto all&apos;avvio in questo periodo. Li comunica una fonte Slurm, o file di contabilità importati.</translation>
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
        <translation>Se le AI Factory europee vengono usate, da chi, e dove si creano intasamenti. Ancora non si osserva nulla.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Esplora una federazione simulata</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Ogni factory del catalogo con trenta giorni di job inventati, serviti su questo computer nei formati propri dei centri. Nulla ne esce.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Esplora</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Aggiungi la prima fonte</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Un Prometheus, un servizio Slurm REST o una pagina di metriche di un centro che si è autorizzati a leggere. Una prova dice che cosa è stato trovato prima che si conservi qualcosa.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Aggiungi una fonte…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>ammette payer, beneficiary, system, account, mode, partition, organisation e model; ricevuto: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>ore GPU, con qualsiasi raggruppamento</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (delle GPU); più valori separati da virgole</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>fuso orario in cui si delimitano i periodi e si intendono le date</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>ammette hour, day, week, month e quarter; ricevuto: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>una riga per ogni ora, giorno, settimana, mese o trimestre (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>GPU fisiche, o H100 equivalenti</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>un sistema, con il suo identificativo</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>Le ore GPU sono quelle di GPU fisiche. Dove lo Slurm di un centro conta i die di una GPU
(LUMI: due), sono inferiori in proporzione alle somme di sacct e sreport;
site_units è nell&apos;unità in cui il centro addebita.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Che cosa chiedere a un centro, con FROM e TO come in 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>quali file sono stati importati, e che cosa hanno fornito</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>ritira tutto ciò che un file diceva: job, totali e il tempo che copre</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>quale file, con il numero dato da import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>acquisisce la contabilità da file ricevuti per e-mail</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>che cosa sono i file</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>i file</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>di chi sono questi job, con l&apos;identificativo del sistema</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>il --format di sacct, se il file non ha intestazione</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>il --delimiter di sacct, se non è |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>anche se il file nomina un altro cluster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>i file contengono solo una parte dei job (di un account): non coprono alcun tempo</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>fuso orario degli orari nei file (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>con --to: l&apos;intervallo richiesto al centro, che vale allora come interamente coperto</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>la sua fine, esclusa</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>per swf, che non conta le GPU</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>crea una nuova cache da ciò che è leggibile di una danneggiata, e dice che cosa manca; il file danneggiato resta com&apos;è</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>il nuovo file; in quel posto non deve ancora esserci nulla; se omesso: accanto alla cache</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>una copia precedente di questa cache, per ciò che non è leggibile</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>che cosa è attribuito a chi, con quale regola, e che cosa no</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>elenca ogni versione delle regole che è stata in vigore: quando è arrivata, chi l&apos;ha modificata e perché</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Le regole sono in federation.toml; «factoryfloor example federation» ne stampa uno con ogni chiave.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>le stesse ore GPU da job, da campioni e dai registri propri del centro</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>fuso orario in cui si intendono le date</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>confronta ogni riepilogo con i job da cui deriva, e cerca danni nel file</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>ricrea i riepiloghi</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>copia la cache, anche mentre vi si scrive</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>la copia; lì non deve ancora esserci nulla</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>stampa le regole di alerts.toml, il loro stato e ciò che è scattato</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>ciò che è scattato negli ultimi 30 giorni, al posto delle regole</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>dice quante volte una regola sarebbe scattata, e quando</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>la regola, con il suo identificativo</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>giorni di storico</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>la finestra sulla federazione simulata</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>giorni di storico simulato</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>seme della simulazione</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>nessuna finestra: stampa il parco GPU come tabella a ogni ciclo</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>serve gli aggregati di questi sistemi come OpenMetrics, ad esempio su 127.0.0.1:9417; non contengono utenti né job</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>con --publish: un file con permessi 0600 contenente il token di tipo bearer da inviare</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>con --publish: serve su TLS, con questa catena in PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>la chiave del certificato in PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>recupera lo storico di un sistema dalle sue fonti, per quanto lontano; ciò che c&apos;è già non viene richiesto di nuovo</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>il sistema, con il suo identificativo</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>inizio (ISO 8601, o 7d per sette giorni fa)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>fine, esclusa; se omessa: ora</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>un campione per ogni intervallo di questa durata, almeno 1s; se omesso: con la frequenza con cui si interroga la fonte</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>decodifica una risposta e dice che cosa contiene, o quale riga o campo è errato</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>un file, o un URL da recuperare</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>che cosa dovrebbe essere</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>stampa ciò che contengono la cache e il catalogo</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>che cosa mostrare</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>un titolare: EU, o il codice di uno Stato</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>ammette: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>una metrica, con il suo nome</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>una riga per ogni intervallo di questa durata</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>attese: per titolare, modalità di accesso o dimensione del job</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>stampa un federation.toml, sources.toml o alerts.toml con ogni chiave, commentato</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>quale file</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>deve essere successivo a --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report e show stampano ciò che era noto allora; gli altri comandi e la finestra usano ciò che c&apos;è ora</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>la finestra, show, usage, attribution, reconcile, verify, backtest, plan e alerts leggono la federazione simulata; gli altri comandi usano i file e la cache</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>solo show floor e show shares ponderano le GPU per modello</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: capacità e uso delle AI Factory europee</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>stampa questo aiuto, poi esce</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>stampa la versione, poi esce</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>directory di federation.toml, sources.toml e alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>il file SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>lingua dei testi, ad esempio it</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>stampa ciò che era noto allora</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>sulla federazione simulata invece che sulla cache: la finestra, o qualsiasi comando che legge, ad esempio «factoryfloor --demo show floor»</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>con --demo: giorni del suo storico</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>registra su stderr ciò che fa il programma; QT_LOGGING_RULES sceglie, ad esempio «factoryfloor.feeds=true»</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>interroga e memorizza senza finestra, fino a SIGINT o SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>interroga ogni fonte una volta, poi esce</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>con --once: recupera anche lo storico delle fonti (backfill_days), ed esce quando è disponibile</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>ammette </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; ricevuto: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>richiede un momento come 2026-11-22T08:00:00Z, una data, o 7d per sette giorni fa; ricevuto: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>un periodo con il suo nome, come last-month, this-quarter o last-30d, al posto di --from e --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>inizio (ISO 8601, o 7d per sette giorni fa); se omesso: la mezzanotte di trenta giorni prima della fine</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>richiede un nome come Europe/Helsinki; ricevuto: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>richiede una durata come 15m, 1h o 1d; ricevuto: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>formato di stampa</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>ammette pdf, html, xlsx, csv, json, deic e apel; ricevuto: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>ammette pdf, html, xlsx, csv e json; ricevuto: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>su che cosa si stampa un PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; più valori separati da virgole</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (dati d&apos;uso nazionali della Danimarca) e apel (riepiloghi per EGI); più valori separati da virgole</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>nome del centro in GOCDB, per apel (l&apos;identificativo del sistema)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>identificativo che DeiC ha dato al centro, o a una sua parte, per deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>cartella in cui scrivere; se omessa: un solo file html o json su stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>indica la cartella per i file; solo html o json, uno dei due, può andare su stdout</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (predefinito), last-quarter, last-year, o DA..A</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>fuso orario in cui si delimita il periodo (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>secondo la lingua, o secondo il manuale di stile dell&apos;UE: Stati in ordine protocollare, Grecia come EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>una sintesi per la prima pagina</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>accetta SEZIONE=TESTO; ricevuto: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>un testo sotto una sezione; ripetibile per ogni sezione</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>sezioni da omettere, separate da virgole</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>ciò che un titolare ha usato e pagato, rispetto a quanto gli spetta</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>tutte le factory fianco a fianco</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>una rete, con il suo identificativo; se omessa: tutte</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>un sistema</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>numero del rapporto, come lo stampa «report list»</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>conserva per sempre un rapporto così com&apos;è ora, e ne stampa il numero</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>i rapporti congelati e pubblicati</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>un rapporto congelato come file: sempre gli stessi valori</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>contrassegna come pubblicato un rapporto congelato</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>quali valori sono oggi diversi da quelli di un rapporto congelato, e perché; codice di uscita 1 se ce ne sono</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>scrive un timer per systemd che crea periodicamente un rapporto</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (mese), quarter (trimestre) o year (anno)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>giorno del mese dopo il periodo, da 1 a 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>il suo nome, come lo stampa «report definition list»</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>scelte per un rapporto sotto un nome, da riutilizzare</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>le scelte con nome</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>salva delle scelte sotto un nome; quelle con lo stesso nome vengono sostituite</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>con cui si riutilizza</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>il rapporto di scelte con nome, come file</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>della federazione simulata</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>conserva per sempre il rapporto di scelte con nome, e ne stampa il numero</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>elimina scelte con nome</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>un rapporto finito, come file</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>come pagina di manuale</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>come script di completamento per una shell</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOSSI</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIZIONE</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPZIONI</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>COMANDI</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODICE DI USCITA</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Senza comando si apre la finestra. I dati vanno sullo standard output, i messaggi sullo standard error. Le opzioni seguenti possono stare prima o dopo il comando.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>dove interrogare; «factoryfloor example sources» stampa ogni chiave</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>chi conta per chi; «factoryfloor example federation» stampa ogni chiave</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>ciò che è stato osservato: campioni, job ed esito di ogni interrogazione</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>la risposta è no, oppure l&apos;operazione è fallita; lo standard error dice perché</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la riga di comando è errata</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obbligatorio)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Nessun job che richiedeva GPU è entrato in coda in questo periodo.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Non è stato richiesto alcun sistema della rete.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>ripercorre lo storico di un sistema: quanto spesso i limiti d&apos;attesa sono stati rispettati</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>valuta i job entrati in coda da qui in poi (tutti i job precedenti sono noti)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>la fine di tale intervallo, esclusa (ora)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>richiede un numero superiore a 0.5 e inferiore a 0.999; ricevuto: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>quanto spesso un limite deve essere rispettato (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, o qbets, il metodo pubblicato; se omesso: entrambi, e ours con --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>una riga per ogni job</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>quanto bene sono state previste le GPU libere, invece delle attese</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Ogni limite è fissato in base a ciò che era noto quando il job è entrato in coda:
i job già avviati o terminati, e da quanto altri attendevano.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>ammette solo </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>dove e quando può girare un progetto pilota</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU insieme, in ogni esecuzione</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>ore di un&apos;esecuzione</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>numero di esecuzioni (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>tutte le esecuzioni insieme; altrimenti una dopo l&apos;altra</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>modelli di GPU adatti, ad esempio H100,GH200 (qualsiasi)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB di memoria che una GPU ha almeno</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>la prima esecuzione inizia allora o più tardi (ora)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>sistemi di questa rete (tutti)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>questi sistemi, ad esempio lumi,alps (tutti)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>di chi è la quota consumata</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>la modalità di accesso (tutte)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>pianifica con ciò che era noto allora (ora)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>GPU libere nei prossimi 14 giorni, ora per ora, invece delle opzioni</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>scrive il piano come rapporto in questa cartella</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formati della scheda, ad esempio html,json; più valori separati da virgole (tutti)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Le frazioni di GPU (gres/shard, gres/mps) valgono zero, perché nessuno dice quante ne ha una GPU. Indicare per questi sistemi shards_per_gpu o mps_per_gpu in federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Le slice MIG senza modello di GPU possono appartenere a più modelli e contano come una slice del primo. Indicare in federation.toml il modello nella capacità di questi sistemi, o un [[gpu_type]] per i loro tipi:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Questi sistemi non pesano nella copertura, perché nessuno dice quante GPU hanno (capacity in federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Nessun job ha usato una GPU in questo periodo.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Non è noto alcun account: nessun centro ne ha comunicati, e nell&apos;ultimo anno non è stato addebitato alcun job.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Non c&apos;è nulla da confrontare: tra job, campioni e totali propri del centro, per questo periodo ne sono noti meno di due.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Nessun job attendeva GPU.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Non è noto se ci sono job in attesa: nessuna fonte comunica la coda.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Nessun job è diventato pronto all&apos;avvio in questo periodo.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Le attese in questo periodo non sono note: nessuna fonte comunica i singoli job. Lo fa una fonte slurm-rest, o un&apos;importazione di sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Nessun job ha usato una GPU in questo periodo, o il titolare non vi ha alcuna quota.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Nessuno ha scritto note su questo periodo.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Non c&apos;è nulla del genere in questo periodo.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Nessuna assegnazione di questo tipo: sono elencate nelle voci [[award]] di federation.toml, e «factoryfloor example federation» mostra come.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Non c&apos;è alcuna fonte: sono elencate in sources.toml, e «factoryfloor example sources» mostra come.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>una vista da aprire: un link factoryfloor://view oppure un file</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>né un comando né una vista: una vista è un link che comincia con factoryfloor: oppure un file .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>che cosa viene sorvegliato e chi viene avvisato; «factoryfloor example alerts» stampa ogni chiave</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>la scadenza dell&apos;ultima esecuzione; di una data, la fine di quel giorno in UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>La vista nomina ciò che qui non è noto ed è mostrata senza: %1. Il suo autore ha forse un catalogo o un federation.toml più completo.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>La vista non è stata aperta: il suo campo «%1» dice «%2», che questa versione non capisce. Chiedere di nuovo la vista.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>La vista non è stata aperta: l&apos;ha scritta una versione più recente di Factory Floor. Installare quella versione.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>La vista non è stata aperta: il suo link è più lungo di quelli scritti da Factory Floor. Chiedere la vista come file.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Questo non è un link a una vista: un link del genere comincia con factoryfloor://view? e non ha spazi né interruzioni di riga.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>una vista ha solo testi e una tabella «choice».</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>ci sono due viste di nome «%1»; vale la prima.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 è più grande di qualsiasi file di viste scritto da Factory Floor e non è stato letto.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 ha più viste di quante se ne possano tenere; le ultime sono state tralasciate.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Di %1 non è leggibile nulla: %2 contiene ciò che contiene la copia di riserva.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 contiene ciò che era leggibile di %2: %n riga.</numerusform>
            <numerusform>%1 contiene ciò che era leggibile di %2: %n righe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n riga proviene dalla copia di riserva.</numerusform>
            <numerusform>%n righe provengono dalla copia di riserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Non manca nulla.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Ciò che manca vale come non osservato. Le fonti vengono interrogate di nuovo, fin dove indica backfill_days; «factoryfloor backfill» risale più indietro.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Per usarla, metterla al posto del file danneggiato, rimasto com&apos;era, o indicarla con --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: nessuna persona è nominata: gli identificativi delle persone sono vuoti e Person.json non viene scritto. Tempo di CPU e spazio di archiviazione sono 0, perché questo programma conta le GPU.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: l&apos;identificativo del centro è il GUID nullo. Indicare quello giusto con --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: per %1 ore GPU non è nota l&apos;origine dell&apos;accesso, e per %2 l&apos;università; il suo programma di verifica segnala queste righe.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: le durate sono secondi GPU, perché il messaggio non prevede un posto per le GPU. Le durate di CPU le ripetono, e non si applica alcun benchmark.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: il centro ha come nome l&apos;identificativo del sistema. Indicare il nome che ha in GOCDB con --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: i mesi sono quelli di %1, e non di UTC come per EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs è 0 dove sono noti solo campioni.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Parte osservata del periodo: %1, troppo poco per una trasmissione. Ne serve almeno la metà.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Parte osservata del periodo: %1. Ciò che non è stato osservato manca in ciò che si trasmette.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Ciò che si trasmette conta GPU fisiche.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Nessuna definizione di rapporto è stata salvata.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Di questo periodo non si sa nulla; il rapporto lo dice.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Questo programma è stato compilato senza la finestra e non scrive PDF. Lo fa il pacchetto «factoryfloor»; html, xlsx, csv e json si scrivono anche qui.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Nessun rapporto è stato congelato.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Nessun valore differisce dal rapporto %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>Valori diversi dal rapporto %3: %1 su %2.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Dal congelamento: %1 file importati, con %2 job nuovi o corretti.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Il rapporto è stato creato senza queste sezioni, di cui non si confronta nulla: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Il rapporto %1 era già stato pubblicato. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Ancora non gira nulla. Per attivarlo: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Non esiste il titolare «%1». Sono noti: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Non esiste la rete «%1». Sono note: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Il rapporto non ha la sezione «%1». Ha: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Non esiste il fuso orario «%1». Sono noti, tra gli altri dell&apos;elenco IANA: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Lo storico simulato non è arrivato in tempo.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>«%1» non è un periodo. Sono noti: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: di %1 il rapporto ha solo una parte, ed EGI considera un record come l&apos;intero mese. Consegnare mesi interi e conclusi.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>In %1 non c&apos;è ancora una cache. La creano «factoryfloor collect» e «factoryfloor import»; oppure indicarne un&apos;altra con --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>richiede un GUID come f0679faa-242e-11eb-3aba-b187bcbee6d4; ricevuto: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>L&apos;opzione migliore per prima. Un limite d&apos;attesa appare solo se quelli degli ultimi 90
giorni sono stati rispettati per almeno %1% dei job (confidenza: %2); la riga dice quanto.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>È cresciuta di %1 nell&apos;ultimo giorno, pari a %2 all&apos;anno.</numerusform>
            <numerusform>È cresciuta di %1 al giorno negli ultimi %n giorni, pari a %2 all&apos;anno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>La cache occupa %1 sul disco.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Nell&apos;ultimo giorno non è cresciuta.</numerusform>
            <numerusform>Negli ultimi %n giorni non è cresciuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Quanto cresce si saprà domani.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>È più del suo limite di %1: i campioni più vecchi vengono resi meno fitti, una parte ogni ora.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Il suo limite di %1 sarà raggiunto intorno al %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Di questi, %1 sono liberi per ciò che verrà.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Confronto di %1 esecuzioni e %2 riepiloghi di giorni e mesi: tutto concorda.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Confronto di %1 esecuzioni e %2 riepiloghi di giorni e mesi: %3 differenze. «factoryfloor verify --rebuild» ricrea i riepiloghi.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Il file stesso è danneggiato. «factoryfloor repair» ne crea uno nuovo da ciò che è leggibile e da una copia di riserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n ora di campioni è danneggiata; vale come non osservata.</numerusform>
            <numerusform>%n ore di campioni sono danneggiate; valgono come non osservate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Questo programma è stato compilato senza la finestra. «factoryfloor demo --headless» stampa il parco GPU simulato, e «factoryfloor collect» interroga i centri.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Qui non c&apos;è un display. Senza, «factoryfloor demo --headless» stampa il parco GPU simulato, e «factoryfloor collect» interroga i centri.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor è già aperto su questa cache; la sua finestra è stata portata in primo piano.</translation>
    </message>
</context>
</TS>
