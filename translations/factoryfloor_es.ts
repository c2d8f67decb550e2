<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm cuenta %1 GPU, %2 de ellas asignadas. En GPU físicas, donde una porción MIG o una fracción cuenta por su parte, son %3 y %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Pida al centro la salida de:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 ya se importó con otras opciones (%2). Primero se ha retirado lo que decía de %3 trabajos.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: nada que importar: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, trabajo %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: y %2 más.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Lo que no se ha importado queda, sin nombres, en %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 trabajos tienen horas o cantidades imposibles y se han rechazado.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Se supone que %1 contiene todos los trabajos de %2 desde el %3 hasta el %4. Si solo contiene algunos, impórtelo con --partial; si abarca más, indíquelo con --from y --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nada nuevo: ya se había importado</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>no hay nada correcto</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>una parte es errónea</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>no se ejecutó nada</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Otro Factory Floor escribe en %1. Ciérrelo, o deje los archivos en una carpeta vigilada (kind = &quot;folder&quot; en sources.toml), de donde aquel los tomará.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>No se ha importado ningún archivo.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>La importación %1 (%2 de %3) queda retirada: lo que decía de %4 trabajos y %5 totales ya no cuenta. Vuelve a contar lo que antes se sabía de estos trabajos.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Ya no cubre el tiempo del %1 al %2.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Otro Factory Floor escribe en %1. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>No existe la importación %1. Existen: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>La importación %1 ya se retiró el %2. No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>No se conoce ningún equivalente H100 para las GPU de %1: lo que se usó allí no se conoce en esta unidad y no figura en ninguna suma ni cuota. Una entrada [[gpu]] en federation.toml indica por cuántas H100 cuenta un modelo.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>El periodo del %1 al %2 está vacío: --from debe ser anterior a --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 del %2 al %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>La caché aún no tiene datos de %1: «factoryfloor collect» consulta sus fuentes, «factoryfloor import» toma archivos.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>La caché aún no tiene datos: «factoryfloor collect» consulta las fuentes, «factoryfloor import» toma archivos.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>No hay datos del %1 al %2. Los hay de %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Aún no se ha comprobado ninguna regla: la ventana y «factoryfloor collect» lo hacen una vez por minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Ninguna alerta se activó en el último día.</numerusform>
            <numerusform>Ninguna alerta se activó en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>No existe la regla «%1». Existen: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: hasta %2, %3 de %4 días (%5&#xa0;%)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>No se puede obtener nada: --from debe ser anterior a --to, y --every de al menos 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Ninguna fuente de %1 informa de su histórico. Añada a %2 una de tipo prometheus o slurm-rest.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Detenido. Lo recibido se conserva; el mismo comando continúa desde ahí.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Otro programa escribe en %1 y no obtiene el histórico para este. Ciérrelo, ejecute de nuevo este comando y reinícielo después.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>La caché se está actualizando: %1&#xa0;%. Junto a ella se conserva una copia de su estado anterior.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Otro programa ya escribe en %1. Deje que él consulte estos centros, o indique otra caché con --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>No se pueden servir los agregados: %1 (%2). Corrija lo que dice --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Los agregados están en %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Quien llegue a esta dirección puede leerlos: --publish-token lo limita.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>El histórico desde el %1 ya está, con datos para el %2&#xa0;% de ese tiempo.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>No se ha podido obtener el histórico. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>No se pudo comunicar una alerta a %1: %2. Corrija [notify] en alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>No hay ninguna fuente que consultar. Añada una a %1, por ejemplo:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Lo que esperaba en memoria no se ha podido escribir y se ha perdido. Se volverá a pedir a las fuentes, hasta donde conozcan su histórico.</translation>
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
        <translation>Nacional</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Proyecto piloto ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Cuentas por horas de GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acceso</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sin atribuir</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>las %1 mayores de %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Ninguna regla atribuye esta cuenta.</translation>
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
        <translation>la mitad de las horas</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90&#xa0;% de las horas</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>el proyecto piloto</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPU libres en los próximos 14 días</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Se han observado muy pocas muestras para predecir las GPU libres.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Se prevé que haya entre %1 y %2 libres.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>El proyecto piloto cabe a partir del %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>El 5&#xa0;% tiene menos</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>El 25&#xa0;% tiene menos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>El 75&#xa0;% tiene menos</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>El 95&#xa0;% tiene menos</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Previsto: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>La mitad de esas horas: de %1 a %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>El 90&#xa0;% de esas horas: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: sin datos desde el %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>hasta nuevo aviso</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n activa</numerusform>
            <numerusform>%n activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n empieza</numerusform>
            <numerusform>%n empiezan</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nada que vigilar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Regla de entonces</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>confirmada: %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, sigue activa</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Se activa con</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>silenciada %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilización de GPU asignadas</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasa de asignación</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presión de la cola</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU caídas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Respuestas de una fuente</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Porcentaje del derecho</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Concesión sin usar</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Fuente con retraso</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Utilización baja</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Presión de la cola alta</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Cuota por encima del derecho</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Concesión que acaba sin usarse</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Una fuente no responde</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 sin datos</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>de concesiones que acaban en menos de %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>todas las fuentes</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>todos los titulares</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>todas las concesiones</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>todos los sistemas</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>en el último día</numerusform>
            <numerusform>en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>No se habría activado %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Se habría activado una vez %1: %2.</numerusform>
            <numerusform>Se habría activado %n veces %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Activa</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Qué alertas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Lo que está activo y lo que empieza a estarlo</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>No hay alertas activas. Las reglas se comprueban una vez por minuto.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Mostrar su página</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Lo que se activó en los últimos 30 días</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Ninguna alerta se activó en los últimos 30 días.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nueva regla…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>La regla del conjunto inicial tal como era</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Durante 1 día</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Durante 1 semana</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Hasta nuevo aviso</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Dejar de silenciar</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>La caché se está actualizando: %1&#xa0;%. Junto a ella se conserva una copia de su estado anterior.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Imagen PNG al tamaño de la pantalla (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Zona horaria en la que empiezan los periodos, se cortan los días y se escriben las horas</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Atribuir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Corregir la atribución</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Cuentas sin atribuir por horas de GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Beneficiario: de quién son los usuarios</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Pagador: de quién es la cuota gastada</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Modo de acceso</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Nota: quién lo dice y por qué</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Deshace la última atribución</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Buscando cuentas que ninguna regla atribuye…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Todas las cuentas con uso en este periodo están atribuidas.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Elija primero quién se beneficia y quién paga</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 cuenta ahora para %2; su histórico se recalcula a continuación.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 vuelve a estar sin atribuir.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Cuentas de arriba a las que se aplica: %1, con %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Un Flatpak no puede añadirse por sí mismo a lo que se inicia con el escritorio. Añádalo en la configuración del escritorio.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(derecho: %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Derecho: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Alertas (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n alerta que nadie ha visto (Ctrl+B)</numerusform>
            <numerusform>%n alertas que nadie ha visto (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 perdidas en reinicios anteriores</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>terminada, %1 caducadas</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>uso inferior al %1 el %2: la concesión se recorta</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>usado al menos el %1, como se exige para el %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Según las reglas de tarificación de los centros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Haga clic para ver cómo se ha calculado.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Aquí no se concedió nada, así que no hay nada que consumir.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>La concesión ha terminado; han caducado %1.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>La concesión está agotada.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>El derecho está agotado.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Se ha observado muy poco de este tiempo para decir cuánto queda y cuánto durará.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Se ha observado muy poco de los últimos 28 días para decir cuánto durará.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Al ritmo de los últimos 28 días, la concesión no se agota antes de su fin, el %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Al ritmo de los últimos 28 días, el derecho no se agota antes del fin de este tiempo, el %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Al ritmo de los últimos 28 días, la concesión dura hasta el %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Al ritmo de los últimos 28 días, el derecho dura hasta el %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Quedan %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Restante, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Línea recta, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Restante: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>La concesión se agotó el %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>El derecho se agotó el %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>&amp;Fijar límites</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Se está midiendo…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Tamaño de la caché</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Tal &amp;como llegaron</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Cada &amp;5 minutos</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Máximo en el disco</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Cuánto tiempo se conservan las muestras tal como llegaron; después, una media cada 5 minutos. Las sumas de horas enteras y la cobertura no cambian.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Cuánto tiempo se conserva, contado desde hoy, una media cada 5 minutos; después, una por hora.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Mientras el archivo sea mayor, las muestras más antiguas se reducen en detalle.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Muestras por sistema: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Las muestras de menos de 31 días se conservan siempre tal como llegaron.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Cada 5 minutos: también se cuenta desde hoy y debe ser más largo.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Máximo en el disco: al menos 10 MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>La tabla [cache] es incorrecta y no está en vigor; corríjala a mano: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Esto no se puede elegir aquí: los datos son simulados o %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Fijado por [cache] en %1, donde se escribe todo cambio hecho aquí.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Nada se reduce en detalle por sí solo. Los límites se escriben en [cache] de %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Límites de la caché</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Las muestras que superan estos límites se convierten en medias y su detalle no se recupera. ¿Fijar los límites?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Fijar límites</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm cuenta los dies de cómputo (GCD): dos por GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Contrato del 31 de agosto de 2026, 387,8 millones de euros; utilizable en 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Contrato del 22 de abril de 2026, 290 millones de euros</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Ampliación para IA contratada desde el 26 de enero de 2026, 129 millones de euros (ES, PT, TR): dos particiones, de tamaño desconocido</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Además de estas, 16 H200 NVL sirven de GPU en la nube (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>El número es una cota inferior; el modelo se desconoce. Contrato del 22 de julio de 2026, 80 millones de euros; instalación desde el otoño de 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Contrato del 21 de abril de 2026, 29,76 millones de euros; instalación desde 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Inaugurado el 8 de septiembre de 2026, junto al sistema de MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Contrato del 16 de marzo de 2026, 55 millones de euros, sobre GB200 NVL4; en servicio en el segundo semestre de 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>En breve plenamente disponible, según se anunció en junio de 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exaescala; inaugurado el 5 de septiembre de 2025. Hay dos números publicados: 5938 nodos × 4 = 23&#x202f;752, el que se toma aquí, y 5884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exaescala; del consorcio Jules Verne (Francia, Países Bajos, Grecia). Contrato del 18 de noviembre de 2025; instalación desde 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Dividido en clústeres cuyo tamaño cambia; el número de cada uno indica cómo se documentó y no se suma al total</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>El sistema de SLAIF lo sustituirá en 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>KarolAIna, de CZAI, se instalará a su lado</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Una partición optimizada para IA junto a LEONARDO; no se encontró desde cuándo funciona</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Selección del 12 de marzo de 2025; no se encontró ningún contrato</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Licitación abierta hasta el 16 de octubre de 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>La partición de GPU junto a Discoverer, que solo tiene procesadores</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Da servicio a AI2F hasta que lo haga Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Da servicio a AI2F hasta que lo haga Alice Recoque; no se encontró qué cuenta su Slurm como GPU</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Servicios desde 2026; no se encontró ningún contrato</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Sustituirá a Vega en 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Selección del 10 de octubre de 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 millones de euros de la Empresa Común, de un total de 200 millones; pleno funcionamiento en 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Por adquirir; la subvención rige desde el 1 de septiembre de 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Por adquirir, 82 millones de euros en total; con una plataforma experimental</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Un sistema de EuroHPC fuera de las fábricas de IA</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Ninguna cifra difiere más que su redondeo.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 de %2 cifras difieren más que su redondeo.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Desde la congelación se ha importado %n archivo,</numerusform>
            <numerusform>Desde la congelación se han importado %n archivos,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>con %n trabajo nuevo o corregido.</numerusform>
            <numerusform>con %n trabajos nuevos o corregidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>No se han comparado, ya que el informe se hizo sin ellas: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Cambios desde la congelación</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
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
        <translation>No se ha observado nada en este periodo.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Los datos son simulados.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Una muestra atrás</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Una muestra adelante</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Diez muestras atrás</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Diez muestras adelante</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Atrás, a la última laguna o cambio</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Adelante, a la siguiente laguna o cambio</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>A la primera muestra</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>A la última muestra</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>La serie siguiente hacia arriba</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>La serie siguiente hacia abajo</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Ampliar en la cruz</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Reducir en la cruz</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Mostrar todo el periodo</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Una ventana atrás en el tiempo</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Una ventana adelante en el tiempo</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Volver a la ampliación anterior</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Fijar los valores en la cruz, o soltarlos</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Empezar o terminar un intervalo en la cruz</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Añadir una nota en la cruz</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Soltar la cruz, los valores fijados y el intervalo, por este orden</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Recorrer con las teclas</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Periodo anterior como línea</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Escala porcentual</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Se muestran las columnas marcadas; la primera de la lista, a la izquierda.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Columnas del parque</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Por &amp;defecto</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Cifras de ambos lados y su diferencia</translation>
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
        <translation>Todos los sistemas</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>El periodo mostrado</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>El periodo anterior</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Cobertura de %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasa de asignación</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilización de GPU asignadas</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Asignadas sin usar</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presión de la cola</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Libres, de media</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Caídas, de media</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Selecciones guardadas</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Elija una o dé nombre a esta</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Guarda tipo, periodo, idioma, comentarios y secciones con este nombre; «último mes completo» sigue siendo siempre el último</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Olvida la selección de este nombre; los informes ya hechos se conservan</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>La selección se ha guardado como «%1».</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n alerta activa</numerusform>
            <numerusform>%n alertas activas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Mostrar alertas</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>No se ha encontrado el nombre de %1. Compruebe la dirección y que esta red pueda resolverlo.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>No hay conexión con %1 (%2). Compruebe que el servidor funciona y que ningún cortafuegos se interpone.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>El certificado de %1 lo firmó una autoridad en la que aquí no se confía (%2). Indique la autoridad del centro con «ca».</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>El certificado de %1 pertenece a otro host (%2). Use el nombre que figura en el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>El certificado de %1 no es válido en este momento (%2). El centro debe renovarlo; compruebe también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>No hay conexión cifrada con %1 (%2). Compruebe que el puerto habla TLS; si la fuente usa HTTP sin cifrar, empiece su dirección por http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>El proxy no dejó pasar la petición a %1 (%2). Compruebe la configuración de proxy del entorno.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 no respondió a tiempo (%2). Compruebe la dirección y el puerto, y que el servidor no esté sobrecargado; la próxima consulta lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 cerró la conexión antes de completar su respuesta (%2). La próxima consulta lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 redirigió la petición a otro lugar, que no se siguió (%2). Introduzca la dirección final de la fuente.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>La respuesta de %1 es mayor de lo permitido (%2). Pida menos, con un ajuste predefinido o con consultas propias.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>La respuesta de %1 no se pudo descomprimir (%2). La causa puede ser un proxy delante del centro.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 no responde en HTTP correcto (%2). Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 rechazó las credenciales (%2). Compruebe el usuario y el token de la fuente.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>El token para %1 ya no se acepta (%2). Renuévelo, o haga que «token_command» genere uno nuevo.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 rechazó la petición (%2). Compruebe la dirección y el tipo de la fuente.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>La respuesta de %1 estaba vacía. El exportador funciona pero no mide nada; el centro debe revisarlo.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 no respondió en JSON (%2). Puede haber delante una página de inicio de sesión o un proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>La respuesta de %1 no es la que da este tipo de fuente (%2). Compruebe su tipo y dirección.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 no se puede leer: %2. Debe corregirlo quien lo escribe.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 respondió, pero avisa de un problema propio: %2. El centro debe revisarlo.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 solo dio una parte de sus datos (%2). Las cifras cubren menos hasta que vuelva a estar completo.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 no tiene ninguna de las métricas pedidas (%2). Compruebe el ajuste predefinido y las consultas.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 habla una versión que este programa no conoce (%2). Puede ayudar un programa más reciente.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Corrija la entrada; el resto está en vigor.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>No se pudo leer la credencial para %1 (%2). Compruebe el archivo, la variable o el comando que la da.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Otro programa eliminó la caché %1 mientras estaba en uso. Se ha vuelto a escribir en el mismo lugar; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Otro programa sustituyó la caché %1 mientras estaba en uso. Todo lo recogido está en %2, donde continúa la recogida. Para conservarlo, cierre este programa y ponga ese archivo en lugar del otro.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Otro programa truncó o sobrescribió la caché %1 mientras estaba en uso. La recogida continúa en el archivo nuevo %2. Cierre este programa y ponga una copia de seguridad, ese archivo o el resultado de «factoryfloor repair» en lugar del dañado.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Otro programa eliminó el diario (-wal) de la caché %1 mientras estaba en uso. Su contenido se ha salvado; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Otro programa truncó el diario (-wal) de la caché %1 mientras estaba en uso. Pueden faltar las consultas más recientes; cuentan como no observadas. «factoryfloor verify» compara el resto.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 lo escribió una versión más reciente de este programa (%2). Se ha dejado intacto; actualice el programa o indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>No se puede escribir en %1 (%2). Cambie sus permisos o indique otro archivo con --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>El disco de %1 está lleno (%2). Libere espacio: mientras tanto, lo recogido espera en memoria.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Otro programa escribe en %1 (%2). Este lee y lo sigue.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 está en un sistema de archivos de red (%2), donde la caché no es segura. Póngala en un disco local.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 no se puede leer (%2). Compruebe que existe y que hay permiso de lectura.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>No se puede escribir %1 (%2). Libere espacio en su disco o indique una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 pertenece a otro sistema (%2). Indique el correcto; si aun así es de este, use --force, o force = true para una carpeta en sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Detenido antes de terminar.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>El programa cometió un error en %1 (%2). Comuníquelo con estas mismas palabras.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>No existe el sistema «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>No existe el informe %1. Existen: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>El informe %1 no se puede leer de la caché (%2). Vuelva a una copia de seguridad de la caché o congélelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>No existe la definición de informe «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>La definición de informe «%1» no se ha guardado (%2). Elija otro nombre.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Las sumas de %1 son mayores de lo que se puede contar (%2). Algún trabajo tiene horas o GPU imposibles; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>La nota sobre %1 no se ha guardado (%2). Escríbala de nuevo con menos palabras.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>La caché aún se está abriendo. Las cifras aparecerán en cuanto se abra.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Un problema desconocido en %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 no conoce esta dirección (%2). Compruebe su ruta.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 tiene un fallo propio (%2). La próxima consulta lo intentará de nuevo; si persiste, el centro debe revisarlo.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La fuente</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 no se puede usar como caché (%2). Se ha dejado intacto; indique otro archivo con --cache o cree uno nuevo a partir de uno dañado con «factoryfloor repair».</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se ha calculado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Copiar cómo se ha calculado</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (observado %2 de %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, ponderado por GPU (solo el tiempo: observado %2 de %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Ejecuciones de trabajos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, en total %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Dato más reciente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copiar o guardar</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Copiar, guardar como CSV o como imagen (Mayús+F10 en la tabla o el gráfico)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>«%1» se ha copiado: péguelo como tabla o como imagen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>No se pudo escribir %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU según su uso</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>No hay muestras de este sistema en este periodo.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasa de asignación</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilización de GPU asignadas</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Asignadas sin usar</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Longitud de la cola</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>El centro no comunica qué trabajos esperan.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Espera hasta el inicio</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>El centro no da trabajos, o han empezado muy pocos para poder decirlo.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Cuota por Estado</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>El centro no comunica qué cuentas están en ejecución.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Cuándo hay más carga</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>GPU asignadas por Estado</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Actividad de todas las GPU</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>de todos los usuarios</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiario</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>como pagador · parte de la capacidad, marca: derecho</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU pedidas por trabajos listos para empezar; retenidos y dependientes, bajo la línea</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU pedidas por trabajos listos para empezar</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>la mitad de los trabajos espera menos que p50, nueve de cada diez menos que p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>tasa de asignación por hora y día de la semana, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fábrica</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Números en lugar de dibujos</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Números en lugar de dibujos (T en un gráfico)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Guardar todos los gráficos como imagen</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Las cifras, cuotas y esperas que se refieren a un periodo son solo de este tiempo. Haga clic para ver todo el periodo.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Fábrica anterior</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Fábrica siguiente</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Con otra fábrica u otro periodo</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Aún sin fuente</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, seleccionado</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Uso efectivo</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Asignadas, inactivas</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Activas, asignación no comunicada</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Sin modo de acceso</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Retenidos o dependientes</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>no empezó ningún trabajo</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>de los trabajos iniciados en cada tramo de %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Libres o caídas</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Longitud de la cola</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dudoso: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (dudoso)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Haga clic para ver cómo se ha calculado.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>como en el periodo anterior</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 respecto al periodo anterior</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 respecto al periodo anterior</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>obteniendo el histórico…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observado</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Dudoso: sus recuentos de GPU se contradicen.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Los datos son simulados.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Cobertura %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dudoso: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Dato más reciente: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Haga clic para ver cómo se ha calculado.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>periodo anterior desconocido</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>No se indica el cambio: se ha observado muy poco del periodo %1 para comparar.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>como en el periodo %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 respecto al periodo %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Uso efectivo</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Asignadas, inactivas</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Asignadas, actividad desconocida</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No comunicadas</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>No observado en este periodo.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Barra del parque</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>El parque: una tarjeta por fábrica</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no observado</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filtro (%n)</numerusform>
            <numerusform>Filtros (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestran: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Sistemas por actualidad o por país</translation>
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
        <translation>Fábrica</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Uso efectivo</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Asignadas, inactivas</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasa de asignación</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Actividad de todas las GPU, donde no se comunica la asignación</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilización de GPU asignadas</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Asignadas sin usar</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Cobertura de las GPU asignadas sin usar</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Solicitadas ahora</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>actividad %1, asignación no comunicada</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>asignación no comunicada</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU según su uso</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Parte de la capacidad</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Asignación, últimas 24 h</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Asignación, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>H100 solicitadas</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>GPU solicitadas</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Antigüedad actual</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dudoso: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Tal como está ahora, sea cual sea el periodo.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Solo de %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>El centro no da trabajos, o han empezado muy pocos para poder decirlo.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>La mitad de los trabajos espera menos de %1, nueve de cada diez menos de %2. Se cuentan los que aún esperan.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>El centro no comunica la actividad de sus GPU asignadas.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 asignadas e inactivas en este periodo.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Antigüedad de la muestra más reciente, en la fuente.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>GPU asignadas de las que están en servicio.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 instaladas, según el catálogo o el centro</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Nadie indica cuántas GPU hay.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>GPU asignadas de las que están en servicio, en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 pedidas por trabajos que podrían empezar ahora; no se cuentan los retenidos ni los dependientes.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>El centro no comunica qué trabajos esperan.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Aún sin fuente. Un servicio Slurm REST, un Prometheus o una página de métricas del centro lo comunicaría; un clic añade una.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>qué hay en cola</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Un servicio Slurm REST, o archivos de contabilidad, lo comunicaría.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>la actividad de las GPU</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Un exportador de GPU en un Prometheus lo comunicaría.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Lo segundo, un exportador de GPU en un Prometheus.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>No se comunica: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Actividad media sobre el tiempo de GPU asignado.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>El parque: GPU de cada fábrica por estado</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1 puntos</translation>
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
        <translation>puntos</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>hace %1</translation>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
            <numerusform>%n al día</numerusform>
            <numerusform>%n al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n inaccesible</numerusform>
            <numerusform>%n inaccesibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n aún no consultada</numerusform>
            <numerusform>%n aún no consultadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Fuentes, según su actualidad. Haga clic para ver la lista.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Cambios desde la congelación</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Lo marca como la versión que se entregó</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Informe publicado n.º %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Informe congelado n.º %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, en sustitución del n.º %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: las cifras tal como se guardaron.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fábrica, Estado, página o acción</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fábricas</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antena</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Estado</translation>
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
        <translation>Máximo: %1. Mínimo: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Las páginas de la barra lateral, desde arriba</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Ir a una fábrica, un Estado o una página</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Alertas: lo que está activo, lo que se activó, las reglas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Atrás y adelante</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>De un control o gráfico al siguiente</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>En una tabla o gráfico: copiar como tabla y como imagen</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>En una tabla o gráfico: guardar como CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>En una tabla o gráfico: guardar como imagen</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>En una tabla o gráfico: su menú</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>En una cifra: cómo se ha calculado</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Sus cifras como tabla, y volver</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Copiar como tabla y como imagen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Ampliar; con Mayús desplazar, con Ctrl seleccionar un intervalo</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar en el puntero</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Fijar los valores; en la leyenda, ocultar una serie</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Todo el periodo; en la leyenda, una sola serie</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Acerca de Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Capacidad y uso de las fábricas de IA de Europa, a partir de la telemetría de los propios centros. Software libre bajo la licencia pública general de GNU, versión 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>A lo largo de un gráfico temporal</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>En un gráfico temporal</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Guardar lo que muestra la ventana como vista</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Las vistas guardadas</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>En una tabla: ordenar por la columna de la celda</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
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
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
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
        <translation>España</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Consorcio EUROPA</translation>
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
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
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
        <translation>Islandia</translation>
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
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>concedido %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>de ello usado %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>restante %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>caducado %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagado %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>derecho hasta la fecha %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>base: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Cuentas que ninguna regla atribuye a un titular.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Aquí no se conoce ningún derecho.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Usado como pagador donde se conoce un derecho: %1 de %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>la concesión a %1 en %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Omitido, ya que no se conoce equivalente H100: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>No se cuentan aquí, ya que abarcan también otros sistemas: concesiones a %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% del derecho</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiario</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>como pagador</translation>
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
            <numerusform>Concedido a %n cuenta.</numerusform>
            <numerusform>Concedido a %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Modos de acceso</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Aquí no se conoce ni concesión ni derecho.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>Horas de GPU por modo de acceso</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Sin uso en este periodo.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>como pagador</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiario</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>No se ha observado nada del uso que cuenta aquí.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Haga clic para ver cómo se ha calculado.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Buscar un Estado</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Los suyos</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Con uso en el periodo</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Los demás Estados</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>N.º %1, en sustitución del n.º %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado el %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>congelado el %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Aún no hay ninguno. «Congelar» conserva un informe con sus cifras tal como están, pase lo que pase con los datos.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Informes congelados y publicados</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Congelado como informe n.º %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>El informe n.º %1 se ha publicado.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Uso efectivo</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Asignadas, inactivas</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Asignadas, actividad desconocida</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caídas</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Un token pegado se guarda en el llavero del escritorio; si este no lo acepta, en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Aquí no hay llavero del escritorio (secret-tool no está instalado o no hay ninguna sesión), por lo que un token pegado se guarda en un archivo que solo usted puede leer (modo 0600), en la carpeta «tokens» de la configuración.</translation>
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
        <translation>Factory Floor – simulado</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>todas a la vez</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>no antes del</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>a más tardar el</translation>
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
        <translation>&amp;GPU a la vez</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Duración de una ejecución</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Ejecuciones</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Una tras otra o todas a la vez</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>&amp;Modelo de GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>Memori&amp;a de una GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Si no, empieza ahora</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Fecha límite</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Cuota de</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>De quién es la cuota que gasta el proyecto piloto</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>Modo de acces&amp;o</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Nivel de co&amp;nfianza</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Con qué frecuencia debe cumplirse una cota</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Primer día del proyecto piloto</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Último día del proyecto piloto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Refrigeración reparada; nueva configuración del planificador de trabajos…</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Cuándo (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>La nota es demasiado larga: sobra %n carácter.</numerusform>
            <numerusform>La nota es demasiado larga: sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>La ven todos los que leen esta caché: no escriba nombres de personas.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>La nota se ha guardado. Se refiere al %1, fuera del periodo mostrado.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Eliminar una nota</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>¿Eliminar esta nota definitivamente?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Nadie ha escrito notas sobre este periodo. Las notas aparecen en los gráficos de arriba y acompañan a lo que se exporta.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Notas de este sistema en este periodo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
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
        <translation>Abrir una vista</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Enlace a una vista</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>En&amp;lace que le han enviado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>Arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vistas (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Previsto del %1 al %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Según la cota, empieza a más tardar el %1 y acaba a más tardar el %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Cuesta %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>A la cuota le quedan %1 este año antes del proyecto piloto.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Qué se muestra de la opción</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>GPU libres previstas</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partición %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
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
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Cota del %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Espera y ejecuciones, hasta el %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin a más tardar</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Cuota restante</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Por qué aquí</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, vinculada a %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>mínimo: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasa de asignación</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilización de GPU asignadas</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Asignadas sin usar</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presión de la cola</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>El parque</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Longitud de las barras</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Dos periodos o dos sistemas, uno al lado del otro</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Quién lo usó</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Cuota de horas de GPU por país</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Cuota de horas de GPU</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>No se ha observado uso por cuenta en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 equivalentes H100 en %n sistema</numerusform>
            <numerusform>%1 equivalentes H100 en %n sistemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU en %n sistema</numerusform>
            <numerusform>%1 GPU en %n sistemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n sin equivalente H100 conocido: %1</numerusform>
            <numerusform>%n sin equivalente H100 conocido: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n cuyas GPU no se cuentan: %1</numerusform>
            <numerusform>%n cuyas GPU no se cuentan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>obteniendo el histórico…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Cuota de la Unión</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Cuota: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 equivalentes H100 solicitados</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1&#xa0;GPU solicitadas</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Las esperas y las GPU solicitadas son solo de %1. Las demás cifras son de todos los usuarios.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Las esperas, las GPU solicitadas y quién lo usó son solo de %1. Las demás cifras son de todos los usuarios.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>De todos los usuarios: el filtro no se aplica.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>como pagador · parte de la capacidad, marca: derecho</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiario</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Parte de la capacidad</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Ningún sistema cumple el filtro.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Vista: tabla, tarjetas, columnas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Sistemas mostrados: %1 de %n</numerusform>
            <numerusform>Sistemas mostrados: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Qué muestra el mapa</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: cambio respecto al periodo %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Porcentaje del derecho por país</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Ningún país tiene un derecho conocido aquí.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, como pagador</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, como beneficiario</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Con &amp;horas del día</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Periodo personalizado</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>H&amp;asta, este día incluido</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>H&amp;asta, esta hora no incluida</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>El final debe ser posterior al principio.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · hora de %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observado</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Qué necesita el proyecto piloto</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>en los sistemas de la red de arriba; el periodo, el Estado y el acceso de arriba no se aplican aquí</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Sistemas donde puede ejecutarse el proyecto piloto, el mejor primero</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Informe breve…</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Escribe el plan como informe, en todos los formatos, en una carpeta</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Carpeta para el informe breve</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>El informe breve se ha guardado como %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Se están reproduciendo las colas de los últimos meses; la primera vez tarda unos segundos.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Ningún sistema pertenece a esta red.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n sistema puede acogerlo</numerusform>
            <numerusform>%n sistemas pueden acogerlo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latencia, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>La más lenta, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Consultas en gráfico o una a una</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Cuánto del registro</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Latencia de las consultas</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>No hay ninguna consulta de esta fuente en el registro.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Consultas una a una, la más reciente primero</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Copiar o guardar el registro de consultas</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Consultas</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Reducir (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Ampliar (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>El informe se está creando</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Partes leídas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Ningún informe de los libros del centro queda por entero dentro de este tiempo.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Las muestras del tiempo que cubren los libros del centro se obtuvieron de su contabilidad; no se comparan con los libros.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Los libros del centro informan solo de algunas cuentas; las muestras, que no distinguen cuentas, no se comparan con ellos.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Los libros del centro cubren el %1 de este tiempo; lo que figura a su lado es del mismo tiempo y de las mismas cuentas.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Las muestras del %1 de este tiempo se obtuvieron de la contabilidad del centro, no se midieron: los trabajos y las muestras se comparan en el resto.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antenas: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Fábrica de IA</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antena</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Capacidad desde el %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Tarificación</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Cuota: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>no alcanzado: demasiados aún esperan o desistieron</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>inicio − listo; p90 según Kaplan y Meier, con los trabajos que aún esperan y los cancelados durante la espera como censurados</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabajos</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>no cuentan los trabajos retenidos y dependientes, ni los previstos para más tarde o para una reserva; un array en espera cuenta con todas sus tareas</translation>
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
        <translation>empezados</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>aún en espera o retirados sin empezar</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Parada prevista: hasta %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>cuenta superior %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>patrón %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Sin modo de acceso</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalada</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>asignable</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>número desconocido de %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU en equivalentes H100</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>GPU físicas</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Las fuentes muestran %1 GPU (%2), pero federation.toml o el catálogo indica %3: compruebe qué etiquetas distinguen las GPU, o la capacidad indicada allí.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Hay %1 GPU asignadas de una capacidad de %3 (%2): uno de los dos valores es erróneo.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, a fecha de %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 de %3 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>tal como la da la fuente</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, media del centro para todas las GPU</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 de %2 sistemas tienen una fuente</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 La respuesta anterior sigue siendo válida.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>La respuesta más reciente supera los 2,5 intervalos.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>No hay ninguna fuente configurada para este sistema.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>No se conoce equivalente H100 para sus GPU.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Su fuente comunica cuántas GPU hay y cuánta actividad tienen, pero no cuáles están asignadas.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>una muestra vale hasta la siguiente, y como mucho 2,5 intervalos; después es una laguna y nunca un cero</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>asignadas / (capacidad − caídas − parada prevista), nunca más de 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>asignadas</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caídas</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>parada prevista</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>libres o caídas, no se sabe</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>omitido, ya que no comunica qué está asignado</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>actividad media durante el tiempo de GPU asignado</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>activas y asignadas</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>asignadas con actividad conocida</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>actividad según</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>sistemas que lo comunican</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(asignadas − activas y asignadas), sumado en el tiempo en que se observaron ambas</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>de las GPU asignadas</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>actividad media de todas las GPU; la fuente no comunica cuáles están asignadas</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>activas</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>capacidad con actividad conocida</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>GPU solicitadas por los trabajos en espera × límites de tiempo / GPU disponibles; es una cota superior, ya que los límites superan los tiempos de ejecución</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>GPU solicitadas × límites, media</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>GPU disponibles, media</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>tiempo observado / tiempo pedido, de todos los sistemas con fuente, ponderados por sus GPU</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>no pesa en la cobertura, ya que no se conoce su capacidad</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>horas de dispositivo × unidades del centro por hora de dispositivo</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>unidades por hora de dispositivo</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>perdido en reinicios anteriores</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>ninguna regla atribuye estas cuentas</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>no se usó ninguna cuenta de este titular</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 de %2: capacidad %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>suma, para los trabajos, de GPU físicas × horas de ejecución dentro del periodo, como pagador</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>suma, para los trabajos, de GPU físicas × horas de ejecución dentro del periodo, como beneficiario</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>todas las horas de GPU</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>usado como pagador donde se conoce un derecho</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>uso en sistemas sin derecho conocido</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>omitido, ya que sus GPU no tienen equivalente H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>horas de GPU usadas como pagador / horas de GPU a las que tenía derecho hasta ahora; derecho = suma en el tiempo de su fracción × su base</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>derecho hasta la fecha</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>trabajos: tiempo en que se conocen todos los trabajos; muestras: tiempo en que son válidas</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>concedido − uso de las cuentas con concesión y de las que dependen de ellas, durante las concesiones − lo caducado al terminar una concesión</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>no se conoce ninguna concesión: derecho del periodo − uso como pagador en sistemas con derecho conocido</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>usado más allá de concesiones terminadas</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>el uso cuenta para la cuenta más próxima, ella misma o superior, con una concesión en vigor; si hay varias, para la que termina primero</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>ritmo de los últimos 28 días</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>se ha observado muy poco</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>se agota</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>se ha observado muy poco de este tiempo</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Una hora de GPU es una MI250X entera: dos dies durante una hora</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Nodos enteros: 4 horas de GPU por nodo y hora; calculado a partir de dies, por lo que es una cota inferior si un trabajo pide menos de ocho</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(núcleos / 8, memoria / 64 GB, dies) × horas × 0,5; solo a partir de dies, por lo que es una cota inferior</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: con menos del 40&#xa0;% usado a los 6 meses, la concesión se recorta automáticamente</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Nodos enteros de 4 GH200; el cupo se renueva cada trimestre y lo no usado se pierde</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU × horas / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>El cupo mensual es el total dividido entre los meses de la concesión; superado, la prioridad es menor</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>No existe la red «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>No existe el sistema «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>No existe el titular «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>No existe el modo de acceso «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>No existe el modelo de GPU «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>El número de GPU debe estar entre 1 y %1; es %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Las horas de una ejecución deben ser más de 0 y como máximo %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>El número de ejecuciones debe estar entre 1 y %1; es %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>La memoria de una GPU debe ser superior a 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>El nivel de confianza debe ser superior a 0,5 e inferior a 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>La fecha límite %1 no es posterior al %2, el momento del plan.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Del %1 a la fecha límite %2 hay %3 h, pero solo las ejecuciones duran %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Tiene %1&#xa0;GPU del tipo pedido; el proyecto piloto necesita %2 a la vez.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>No tiene %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>No consta que ninguna de sus GPU tenga %1 GB de memoria.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>No se sabe cuántas GPU tiene, ni se ha observado ningún trabajo suyo.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Sin cota: no se conoce ningún trabajo suyo, y las muestras de GPU libres y de la cola muestran solo %1 de los %2 inicios que necesita una cota.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Sin cota: no se conoce ningún trabajo suyo, y la cota a partir de muestras se cumplió solo en el %1 de %2 intentos de los últimos 90 días.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Sin cota: no se han observado ni trabajos ni GPU libres ni la longitud de la cola. Las esperas necesitan registros de trabajos, de la contabilidad de Slurm o de archivos.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>No se han observado trabajos suficientes para una cota: %1 de %2 en los últimos 90 días.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Sin cota: en los últimos 90 días se cumplió solo en el %1 de %2 trabajos.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Sin cota: no se ha observado ningún trabajo suyo. Las esperas necesitan registros de trabajos, de la contabilidad de Slurm o de archivos.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Procede de trabajos de todos los tamaños: se han observado muy pocos de este tamaño.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>A partir de muestras: no se conoce ningún trabajo suyo. La cota se deduce de las GPU libres y de la longitud de la cola, y es más amplia que una basada en trabajos; se cumplió en el %1 de %2 intentos de los últimos 90 días.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>La cota del %1 se cumplió en el %2 de %3 trabajos en los últimos 90 días.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>La mediana de la cota fue %1 veces la del método publicado (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Extrapolado: el mayor trabajo observado tenía %1&#xa0;GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Puede acabar después de la fecha límite: con la cota del %1 para sus esperas acaba el %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>A la cuota le quedan %1 GPU-h este año, faltan %2.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Se prevé que una ejecución espere %1; la cota del %2 es %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>La cota del %1 para la espera de una ejecución es %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 a partir del %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Modos de acceso: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>De tamaño o plazo de decisión desconocido: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>No aptos para un proyecto piloto de este tamaño o duración: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>No se predicen las GPU libres: hacen falta 14 días de muestras de qué GPU están asignadas; se han observado %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>En estos días, en el número previsto de GPU libres no cabe una ejecución del proyecto piloto.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Según el número previsto de GPU libres, una ejecución cabe a partir del %1. La cola puede ocuparlo antes.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Aprendido de %1 h de muestras; se omiten las horas de mantenimiento y se descuenta lo anunciado.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Probado en el histórico desde %1 días: la banda del 90&#xa0;% contuvo el %2 de las horas y la del 50&#xa0;%, el %3; el error (pérdida pinball) fue %4 veces el de «como a la misma hora una semana antes».</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>todo ello está previsto</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>quedan %1 aparte de lo previsto</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>no se conoce ninguna causa; compare cuentas y días</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>reservas sin usar: sreport carga a la cuenta de la reserva %1 de GPU reservadas y libres; los trabajos no las incluyen</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>lagunas: las muestras cubren el %1 del tiempo, la laguna más larga es de %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>puede que el exportador del centro cuente como asignadas las GPU reservadas</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>los trabajos se conocen solo para el %1 del tiempo; importe o consulte el resto</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>unidades: una es %1 veces la otra, como si una contara dies y la otra GPU</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport carga a la cuenta de la reserva las GPU que están libres en ella; ningún trabajo las tuvo</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport cuenta una porción MIG como una GPU y no cuenta fracciones de GPU; aquí cada una cuenta como su parte de una GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>las GPU de un trabajo suspendido siguen ocupadas y cuentan; el tiempo transcurrido según sacct lo excluye</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|primero − segundo| / el mayor de los dos</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>trabajos y muestras</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>se marca una diferencia de más del 1&#xa0;%</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>los libros del centro</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>causa probable</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>archivos importados</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integral, a lo largo del periodo, de las GPU asignadas a las cuentas</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>suma, para los trabajos, de GPU físicas × factor de su modelo × horas de ejecución dentro del periodo</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>suma, para los trabajos, de GPU físicas × horas de ejecución dentro del periodo</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>segundos de GPU</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>las reglas de atribución en vigor en el momento del uso</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>tal como lo tarifica el centro</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>tasa de asignación</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>utilización (de GPU asignadas)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>presión de la cola</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>horas de GPU</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>porcentaje del derecho</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>unidades del centro</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>conciliación</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Las ejecuciones empiezan después: la cota no conoce la cola de entonces y alguna semana puede diferir. Se juzgó tal como se indicó siete días antes de cada trabajo.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>El momento del plan, %1, está en el futuro: aún no se sabe nada de él.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Mantenimiento de %1 GPU: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Reserva de %1 GPU: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Mantenimiento de todas las GPU: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Reserva de todas las GPU: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (según el centro).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (de federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Tampoco sirve la cota de trabajos de todos los tamaños: se cumplió en el %1 de %2 trabajos.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Las ejecuciones empiezan después: las cotas se juzgaron tal como se indicaron siete días antes de cada trabajo.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Procede de trabajos de todos los tamaños: la cota de este tamaño se cumplió solo en el %1 de sus trabajos, y se exige el %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>tiempo observado / tiempo pedido, de los sistemas de los que puede venir el uso</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>A la espera de su primera muestra</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Antes de la primera muestra</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>A la espera de su primera consulta.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstáculo: %1 Quedan demasiado pocas GPU para todas las ejecuciones a la vez. El inicio y el fin lo tienen en cuenta; la cota de la espera, no.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstáculo: %1 Quedan demasiado pocas GPU para una ejecución. El inicio y el fin lo tienen en cuenta; la cota de la espera, no.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>El inicio %1 no es anterior a la fecha límite %2. Adelante el inicio o elija una fecha límite posterior.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>asignadas sin usar</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>actividad de todas las GPU</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstáculo: %1 Puede que queden demasiado pocas GPU del tipo pedido. El inicio y el fin lo tienen en cuenta; la cota de la espera, no.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Extrapolado: el mayor límite de tiempo de un trabajo observado era %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1, a más tardar el %2 (fecha de corte: %3 como máximo)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 a partir del %2 (fecha de corte: %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Con qué frecuencia se cumplieron las cotas de espera en los últimos 90 días, por tamaño</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Trabajos que más esperaron por encima de su cota</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>¿Por qué no «sbatch --test-only»? La estimación propia de Slurm simula la cola del momento y no sabe nada de los trabajos que llegan después. Leída como cota superior, se cumplió en el 53&#xa0;% de 53 trabajos en Cedar y en el 10&#xa0;% de 58 trabajos en Narval (esperas de un conjunto de datos público).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Cota mediana</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Cota QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Peores fallos</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera real</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fábricas</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Vistas guardadas (Ctrl+D guarda lo que muestra la ventana)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Prometido y observado</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>No se puede juzgar ninguna cota de los últimos 90 días.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>prometido %1, observado %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>No observado</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabla %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Sus datos figuran en el anexo.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Datos de la figura %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Indicadores:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Anexo: datos de las figuras</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Los dos puntos indican lo que no se ha observado.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Estado del informe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Base de los derechos</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Reglas de atribución</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Todas las cifras del informe</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Cotas de los últimos 90 días</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU de un trabajo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Cota mediana</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Mediana del método publicado</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>No se ha observado ningún trabajo de estos sistemas.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Prometido y observado</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Con qué frecuencia se cumplieron las cotas que debían cumplirse en una parte de los trabajos.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>según lo prometido</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Los peores fallos de estos días</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Entrada en cola</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera real</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Ningún trabajo esperó más que su cota.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Fiabilidad de las cotas</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>de nadie</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Informe breve del proyecto piloto: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Qué necesita el proyecto piloto</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Modelos de GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Memoria de una GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>al menos %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Cuota que gasta</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Nivel de confianza de las cotas</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Dónde puede ejecutarse</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Opciones, la mejor primero</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Cota de la espera</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin a más tardar</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>Horas de H100</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Cuota restante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>No se pidió ningún sistema.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPU libres en los próximos 14 días</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>De ninguna opción se han observado muestras suficientes para predecir las GPU libres.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>GPU libres previstas: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>GPU libres cada seis horas: el número previsto y las bandas que contienen la mitad y nueve décimas partes de las horas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>menos en el %1 de las horas</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Vías de acceso</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Una cota es una promesa sobre muchos trabajos: de cien ejecuciones como esta, esperan más tiempo aproximadamente tantas como deja fuera el nivel de confianza.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Se supone que el proyecto piloto lo envía una cuenta nueva en el sistema, con la duración de una ejecución como límite de tiempo, a la partición con la cota más corta.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Las ejecuciones sucesivas esperan de nuevo cada vez; el fin con ese nivel de confianza suma sus cotas y es por tanto prudente.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>No se sabe nada de las prioridades, de los límites de un proyecto ni de lo que un centro cambie después del momento del plan.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU durante %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU durante %2 h, %3 ejecuciones a la vez</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU durante %2 h, %3 ejecuciones sucesivas</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>trabajos que llegaron más tarde</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>muestras que llegaron más tarde</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>totales rectificados por un centro</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>una regla que cambió</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>capacidad corregida</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>otra versión del programa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no observado</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>datos insuficientes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: ruptura de la serie (cambió la capacidad)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: estimado (el derecho no está acordado)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: provisional (el periodo no ha terminado)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: se observó menos del 95&#xa0;% del periodo</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>dos puntos: no disponible</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, informe n.º %2 en sustitución del n.º %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, informe n.º %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Provisional: el periodo no ha terminado. Las cifras llegan hasta el día del informe.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>No se sabe nada de este periodo: no se observó ninguna fuente ni se importó contabilidad de él.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>Horas de GPU en equivalentes H100</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>horas de GPU físicas</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Secciones omitidas</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Año hasta la fecha</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Concesiones que afectan al periodo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acceso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Se agota</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>No se conoce ninguna concesión de este periodo.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Lo que queda de %1 en %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Línea recta hasta el final</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Al ritmo de los últimos 28 días se agota el %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>La mitad empezó en</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Nueve de cada diez empezaron en</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Esperas por sistema</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Desde el momento en que un trabajo podía empezar hasta su inicio. Los trabajos que aún esperan, o que se cancelaron durante la espera, cuentan como esperas más largas.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>No se ha observado ninguna espera.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>no se conoce ningún derecho</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>No se ha observado uso de este titular.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>El %1 del uso de todos los titulares en estos sistemas, con derecho al %2 de su capacidad: puesto %3 de %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>El %1 del uso de todos los titulares en estos sistemas: puesto %2 de %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Informe nacional: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Usado (como beneficiario)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Pagado (de su propia cuota)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Parte del uso total</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Porcentaje del derecho</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Uso por sistema</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% del derecho</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilización de GPU asignadas</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Usado, pagado y derecho por sistema</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>No se ha observado uso de GPU.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Omitido, en conjunto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>todas las redes</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Revisión del programa: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Tasa de asignación</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Presión de la cola</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Parte del uso sin atribuir</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Uso efectivo</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>El parque</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Todos los sistemas</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>Las GPU son medias del tiempo observado. Un sistema que ninguna fuente consulta no está observado, lo que no dice nada de su uso.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>No se conoce ningún sistema en esta red.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Informe del centro: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Quién se benefició</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Por modo de acceso</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Por partición</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Cuentas por horas de GPU</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU en el tiempo</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Los estados de las GPU no se han observado: ninguna fuente los muestrea.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Concesiones y lo que queda</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Próximas a su fin (menos de 60 días): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Qué mejorar en la telemetría</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Estados de las GPU</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Ninguna fuente muestrea qué GPU están asignadas, libres o caídas: añada un exportador de Slurm o slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Ningún exportador indica la actividad de las GPU: añada el exportador de DCGM o de AMD a las fuentes.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Ninguna fuente comunica, por cuenta, qué trabajos esperan.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>No se conoce contabilidad de trabajos: importe sacct o añada slurmrestd con slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Cuentas sin atribuir</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Ninguna regla atribuye el %1 del uso: atribuya sus cuentas en federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 de sus %2 consultas de las últimas 24 horas fallaron. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nada: están todas las clases de cifras y todas las cuentas están atribuidas.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>reglas de la federación simulada</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>versión del %1, %2 reglas</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 reglas</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Uso efectivo (asignadas y activas)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Asignadas, inactivas</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Asignadas (actividad no medida)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>El parque: GPU por estado</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Media de GPU en el periodo de %1 sistemas observados; %2 no se observaron.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU por estado en el tiempo</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Media de GPU de cada tramo de tiempo; lo no observado aparece rayado.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Tasa de asignación por hora de la semana</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>La media de cada hora en las semanas del periodo.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Paradas, mantenimiento y tiempos sin datos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Parada: una décima parte de las GPU o más estaban fuera de servicio. Mantenimiento: estaba prevista la parada de una décima parte o más. Sin datos: nadie observó el sistema, que pudo estar funcionando.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>No se ha observado ni parada ni tiempo sin datos.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>De la cuota de la Unión</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Modos de acceso y sus topes</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Modos de acceso</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Lo que la Unión pagó en el periodo, respecto a las horas de GPU a las que tenía derecho en él. Un tope puede regir para un tiempo más largo que este periodo.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Usado (horas de GPU)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Suma, para los trabajos, de sus GPU × horas de ejecución dentro del periodo. Un trabajo que cruza un límite del periodo se divide en él; uno aún en ejecución cuenta hasta su última observación; uno suspendido conserva sus GPU y cuenta. Donde no se conoce contabilidad, la integral de las GPU asignadas a las cuentas.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Una GPU física: donde el Slurm de un centro cuenta los dies de una GPU, dos dies son una. Una porción MIG cuenta según sus porciones de cómputo entre las de su GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Beneficiario y pagador</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>El Estado cuyos usuarios se benefician y el titular cuya cuota paga. Un proyecto de un Estado en tiempo de la Unión es derecho de la Unión y beneficio de ese Estado. El uso sin atribuir tiene su propia fila.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Capacidad × fracción del titular, integrada en el periodo hasta el día del informe. Se compara con lo que pagó su titular.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>GPU asignadas / (capacidad − caídas − parada prevista), nunca más de 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>La parte del tiempo de GPU asignado en que la GPU estuvo activa, según la mide su exportador; no se conoce donde un centro no ofrece ninguno.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>GPU solicitadas por los trabajos en espera × límites de tiempo / GPU disponibles: horas de trabajo que esperan por cada GPU. Es una cota superior, ya que los trabajos acaban antes de su límite.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Inicio − listo para empezar; cuantiles según Kaplan y Meier, con los trabajos que aún esperan como observaciones censuradas.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Tiempo observado / tiempo pedido.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Las horas de GPU enteras de una tabla se redondean para que sus partes sumen el total (resto mayor), por lo que una misma cifra puede diferir en uno entre dos tablas. Los archivos CSV, XLSX y JSON tienen la precisión completa.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>archivos importados</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Por cuántas H100 cuenta una GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modelo de GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>No se conoce ningún factor.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Fuentes de los datos, por sistema. Reglas de atribución: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Se nombran las cuentas, nunca las personas: el programa no guarda nombres de usuario, nombres de trabajos ni rutas.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Uso por sistema y modo de acceso</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Usado como beneficiario</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Doce meses</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Usado y pagado por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Uso por mes</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 de %2 meses se observaron en la mitad o más.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Se conoce muy poco del tiempo transcurrido para decir cuánto queda de todo ello en conjunto.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Lo que queda de las concesiones</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Lo que queda del derecho</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Perdido en reinicios</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Perdido en reinicios, en la unidad del centro</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>La regla del centro</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>No se perdió nada en ningún reinicio.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Quién se benefició y quién pagó</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Quién pagó el uso: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Quién se benefició de lo pagado: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>De un proyecto del que se benefician varios Estados, la parte de este titular.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programas que concedieron el acceso:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Uso por titular y sistema</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Usado por beneficiario y sistema</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Quién se benefició, fuera quien fuera el pagador. «Sin atribuir» es lo que ninguna regla atribuye. La última línea indica cuánto se observó de cada sistema.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>con Fast Lane, como máximo el 10&#xa0;% de la cuota de la Empresa Común</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>con Playground, como máximo el 10&#xa0;% de la cuota de la Empresa Común</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>como máximo el 30&#xa0;% de la cuota de la Empresa Común; tiempo comercial, como máximo el 20&#xa0;% del tiempo de la Unión</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>como máximo el 25&#xa0;% de la cuota de la Empresa Común</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Uso por modo de acceso</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Todo el uso por modo de acceso</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Lo que pagó la Unión, por modo de acceso</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Topes de los modos de acceso, según el catálogo de la federación:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Uso por tipo de organización y programa</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Por tipo de organización</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Por programa que concedió el acceso</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Asignadas sin usar</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Sistemas por horas de GPU asignadas sin usar</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Del tiempo observado. Los sistemas que no miden la utilización no figuran en la tabla.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Ningún sistema mide la actividad de sus GPU.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Paradas, mantenimiento y capacidad</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Capacidad desde entonces</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Cambios de capacidad en el periodo</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>No cambió la capacidad de ningún sistema.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Cobertura por sistema y semana</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 de %2 semanas de sistema se observaron al 95&#xa0;% o más.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Lagunas de más de un día</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Tiempo del que no se conocen ni trabajos ni muestras.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Ningún sistema estuvo sin observar más de un día.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Uso sin atribuir</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Parte del uso del sistema</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Uso que ninguna regla atribuye</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Todo el uso observado está atribuido a un titular por una regla.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabajos</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>los libros del centro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Del mayor</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>El mismo uso, conocido por dos vías</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Horas de GPU físicas, en el tiempo que conocen ambas vías. Una diferencia de más del 1&#xa0;% merece una pregunta al centro.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>De ningún sistema se conoce el uso por dos vías.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Comunicado antes</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Comunicado ahora</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Totales rectificados por los centros</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Rectificado el</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Horas de GPU físicas según la contabilidad del propio centro, que antes dio otro total para el mismo tiempo.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Ningún centro rectificó un total de este periodo.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Lo que no se observó es una laguna y nunca un cero. La cobertura es el tiempo del que se conocen los datos entre el tiempo pedido; con varios sistemas se pondera por sus GPU. Se omite toda cifra de la que se observó menos de la mitad.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Empresa emergente</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Pequeña o mediana empresa</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Gran empresa</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezados</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No empezados</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Esperas por tipo de trabajo</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Trabajos de</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU del trabajo</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Recién llegados, como las empresas emergentes: cuentas que no habían usado ninguna GPU en 14 días, hasta que han usado 100 horas de GPU.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Recién llegados: la mitad empezó en</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Recién llegados: nueve de cada diez empezaron en</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Cuentas nuevas</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (parte %2 de %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Las esperas más largas fueron las de %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Consultas con retraso: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Se consulta cada %1, y 95 de cada 100 consultas empezaron en los %2 siguientes a la anterior; la pausa más larga fue de %3. Consúltela con menos frecuencia o averigüe qué retrasa sus respuestas.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>El mayor uso fue en %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Lo que no se usó antes de un reinicio y, según la regla del centro, no se traspasa.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>En cabeza: %1 con el %2 de todo el uso.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Las cifras de un periodo en que cambió la capacidad son rupturas de su serie.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>No cuenta para ningún titular hasta que una regla de federation.toml atribuya sus cuentas.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Los tres primeros de %1 tienen el %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Se agotó el %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Se sabe muy poco de los últimos 28 días para decir cuándo se agota.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Al ritmo de los últimos 28 días no se agota antes de su fin.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Lo usado y lo restante corresponden a toda la duración de la concesión hasta el día de este informe, en horas de GPU físicas. El día en que se agota una concesión supone el ritmo de los últimos 28 días; no se indica si no se agota antes de su fin o si se sabe muy poco.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>La utilización es la de todos los trabajos del sistema. De un sistema que no figura en la tabla no se observó ningún uso ni se conoce ningún derecho.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Base de un derecho</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Acordada: declarada por las partes. Estimada: deducida de las contribuciones publicadas. Supuesta: una hipótesis del archivo de la federación hasta que se publique una cifra; sus porcentajes del derecho son ejemplos, no resultados.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Solo %1, con el %2 de todo el uso.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>No se conoce ni el tamaño ni el uso de %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Cada cota se calculó con lo que se sabía cuando el trabajo entró en la cola, y después se comparó con lo que esperó. No se muestran las cotas que se cumplieron en menos del %1 de los trabajos.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Ninguna regla atribuye algunas de sus cuentas: atribúyalas en federation.toml. Se ha observado demasiado poco para decir cuánto usan.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Informe nacional</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Revisión del programa</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Informe del centro</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU físicas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Según el idioma</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Libro de estilo de la UE</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>El libro de estilo de la UE: Estados en orden protocolario, Grecia como EL</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A month (2026-10), a quarter (2026-Q3), a year, or FROM..TO (2026-10-03..2026-10-17)</source>
        <translation>Un mes (2026-10), un trimestre (2026-Q3), un año, o DESDE..HASTA (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Último mes completo</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Último trimestre completo</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Último año completo</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>No existe la zona horaria «%1». Elija una de la lista u otro nombre de la lista IANA, como America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>«%1» no es un periodo. Escriba un mes (2026-10), un trimestre (2026-Q3), un año (2026) o DESDE..HASTA (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Aún no se consulta ningún sistema: añada primero una fuente.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>«%1» es de un titular, una red o un sistema que ya no se conoce. Elija otro y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Cancelado. «Leer de nuevo» crea el informe.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Qué informe</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Texto y secciones</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Congelados y publicados</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Crea el informe con lo que se sabe ahora</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Conserva el informe con sus cifras y comentarios tal como están ahora</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>El informe se está creando.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Guardado %n archivo en %1</numerusform>
            <numerusform>Guardados %n archivos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Cambiar la regla %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Probada con los últimos 30 días</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Arrastre la línea discontinua o muévala con Arriba y Abajo. Rojo: la regla se activa. Rayado: se observó muy poco, lo que ni la activa ni la termina.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
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
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Termina con margen de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>C&amp;ifra</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>S&amp;e activa cuando está</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Sin interrupción d&amp;urante</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>&amp;Termina con margen de</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Concesión aca&amp;ba en menos de</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Pr&amp;imer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>«*» representa cualesquiera caracteres: %1 es cada cuenta cuyo nombre empieza por %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Cuen&amp;tas</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Indique primero una cuenta</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>El último día es anterior al primero: elija uno posterior</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Mostrado en el gráfico</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Probando con los últimos 30 días…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Ahora mismo no hay nada que esta regla vigile.</translation>
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
        <translation>Guardar como archivos</translation>
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
        <translation>CSV, un archivo por tabla…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Todos…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta para el informe</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Otra vista tiene este nombre.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Se reemplazará la vista que tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Guardar este plan</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Elimina el escenario cuya columna está seleccionada</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Planes guardados lado a lado, una columna por plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: espera como máximo %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: sin cota</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULADO</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Pueden acogerlo</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Mejor opción</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tercera</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Fin de la mejor</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Planificado el</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Guarde un plan con un nombre, cambie la necesidad y guarde otro: aquí aparecerán lado a lado.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n fábrica de IA</numerusform>
            <numerusform>%n fábricas de IA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antena</numerusform>
            <numerusform>%n antenas</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Todos los modos</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Resumen en la primera página</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Si el informe tiene esta sección</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Comentario debajo</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Comentario bajo «%1»</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>datos insuficientes</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 observado)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Datos insuficientes para decirlo: cobertura %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Cobertura %1: una parte del periodo no se observó</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Cobertura %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>«?»: se observó menos de la mitad del periodo.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>«*»: se observó menos del 95&#xa0;% del periodo.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; hasta que se pueda leer, rige la versión del %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>la regla de la cuenta %1 se cambió después de escribirla; elimínela a mano</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>no se puede leer; corríjalo antes a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
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
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n sin atribuir</numerusform>
            <numerusform>%n sin atribuir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>ya existe una fuente llamada %1; elija otro nombre</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 es uno de los sistemas que sirve la fuente %2; cambie esa entrada y sus sistemas a mano</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>otro programa escribe sus consultas en esta caché y este solo la lee; cierre antes el otro</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>la fuente %1 ya no existe</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Fijado por --language en la línea de comandos.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU físicas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Contar las &amp;GPU como</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Histórico por o&amp;btener</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>De cada fuente que se añada aquí.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>De cada fuente que se añada aquí. sources.toml fija los días de: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Tamaño de la caché</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Abrir la carpeta: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Notificar las alertas en el escritorio</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Iniciar con el &amp;escritorio</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Cuánto tiempo se conservan las muestras</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Ajustes…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Contar las GPU como</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU físicas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Salir de la simulación</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Teclas…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Acerca de Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Titulares y sus totales</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>Horas de GPU por titular y sistema</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 de las horas de GPU</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 según las condiciones del centro</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 usado como pagador: el %2 de un derecho de %3 hasta la fecha</translation>
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
        <translation>Base: acordada</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Base: estimada</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Base: supuesta</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Cobertura de %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
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
        <translation>Qué muestra la página</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Estados y sistemas</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Tabla de uso</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Corregir la atribución…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Cuentas que ninguna regla atribuye a un titular</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Quién usó qué sistema</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Qué muestra la matriz</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Cuota de uso</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% del derecho</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Unidades del centro</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Ninguna fuente comunica qué cuentas usan las GPU en este periodo. Lo hacen una fuente de Slurm, un exportador con GPU por cuenta o archivos de contabilidad importados.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiario</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>como pagador</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n sistema no comunicó uso por cuenta en este periodo: %1</numerusform>
            <numerusform>%n sistemas no comunicaron uso por cuenta en este periodo: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n sistema se observó y nadie lo usó: %1</numerusform>
            <numerusform>%n sistemas se observaron y nadie los usó: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Omitido, ya que no se conoce equivalente H100: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pausar consultas</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Consulta la fuente una vez más, fuera de su ritmo habitual.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Reanudar consultas</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Se vuelve a consultar con el intervalo fijado.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>No se consulta hasta que usted reanude las consultas o se reinicie el programa. Lo que no se consulta es una laguna.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Cambiar una fuente</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Nombre: dé un nombre a la fuente para añadirla; para probarla no hace falta.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>¿Descartar los cambios? Aún no se han guardado.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>¿Descartar lo introducido? La fuente aún no se ha añadido.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Los archivos contienen solo algunos de los trabajos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Nombre del &amp;sistema</translation>
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
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>&amp;Zona horaria de los archivos</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Por ejemplo, los de una cuenta: entonces no cubren ningún tiempo.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Exportador</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Usua&amp;rio</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Dónde está</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>El token viaja sin cifrar: quien escuche por el camino puede usarlo. Use https:// salvo que la red sea de confianza.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Arc&amp;hivo de CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Certi&amp;ficado de cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Carpeta en la que se dejan los archivos</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Archivo con el token</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Un sistema propio…</translation>
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
        <translation>Una página de métricas (texto OpenMetrics o Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Una carpeta con archivos de contabilidad</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Una variable de entorno</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Un comando que lo muestra</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Pegarlo aquí</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>vacío: la del sistema</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>El to&amp;ken</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>se guarda en un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>ruta de un archivo con modo 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>El nombre no cambia: lo almacenado de la fuente lo lleva.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: contiene un espacio.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: empiécela por https:// o http://, como en https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: solo se pueden consultar https:// y http://, no %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: no se puede leer (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: falta el nombre del host después de %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: no incluya usuario ni contraseña; tienen sus propios campos.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: contiene un espacio; un token no lleva ninguno.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Carpeta: indique su ruta completa, desde /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Zona horaria: no existe ninguna llamada «%1». Europe/Helsinki sí existe.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Averiguarlo consultando</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>&amp;Límites y alcance del histórico</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Tie&amp;mpo máximo</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Para una respuesta completa; nunca más largo que el intervalo.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Má&amp;ximo de series</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Una respuesta que traiga más de ese número para un sistema falla, y se mantiene lo ya conocido.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Máximo de c&amp;uentas</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Histórico por o&amp;btener</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Cuánto histórico se pide cuando la caché no lo tiene.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Inter&amp;valo de las muestras del histórico</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Separación entre las muestras del histórico.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>el de las consultas</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>un servicio Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>un Prometheus, o algo que responde como él</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>una página de métricas</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>una carpeta con archivos de contabilidad</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>cuántas GPU hay</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>cuáles están asignadas</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>su actividad</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>quién las usa</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>qué hay en cola</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>qué trabajos se ejecutaron</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>La dirección responde y pregunta quién es usted. El siguiente paso es la credencial; después se comprueba de nuevo.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Encontrado: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Encontrado: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU según las cuenta la fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Comunica: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>No comunica: %1. Otra fuente del mismo sistema puede hacerlo.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>El catálogo no dice cuántas GPU tiene %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>El catálogo indica %1 GPU para %2; la fuente no comunica cuántas hay.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>El catálogo indica %1 GPU para %2; la fuente comunica %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Coinciden.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Son %1 menos.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Son %1 más.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Compruebe que se trata de este sistema o de una parte de él.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Todos los campos a la vez…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Añadir una credencia&amp;l…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Dónde está</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Qué se encontró</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Su identidad</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Qué sistema es</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Prueba</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>La dirección del Prometheus, el servicio Slurm REST o la página de métricas de un centro, tal como la abriría en un navegador. El siguiente paso averigua qué es; todavía no se guarda nada.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Un token para Slurm o de tipo bearer, con un nombre de usuario para la autenticación básica, o un certificado de cliente.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Qué sistema del catálogo describe la fuente. Está elegido el más probable.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Nombre: ya existe una fuente llamada %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>¿Descartar lo introducido? La fuente aún no se ha añadido.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>No lo acepta: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Ningún sistema del catálogo tiene un número de GPU parecido.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Responde a las consultas tal como se harán: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Los archivos que lleguen a la carpeta se leen desde ahora como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>Desde ahora, %1 se consulta cada segundo (%n s). Mientras tanto se obtiene su histórico, si lo tiene; la página Fuentes muestra cuánto se ha avanzado.</numerusform>
            <numerusform>Desde ahora, %1 se consulta cada %n s. Mientras tanto se obtiene su histórico, si lo tiene; la página Fuentes muestra cuánto se ha avanzado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Su token está en el llavero del escritorio.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Su token está en el archivo %1, que solo usted puede leer.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no observada</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>El token viaja sin cifrar (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Cuánto difieren los trabajos, las muestras y los libros del centro de los últimos 7 días; se marca por encima del 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 consultas y %2 fallos en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Muestras por minuto</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Desfase, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>trabajos</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>los libros del centro</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 y %2 de los últimos 7 días difieren en un %3: véase reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 y %2 de los últimos 7 días difieren en un %3, como está previsto</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 y %2 de los últimos 7 días coinciden con un margen del %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Aún no se observa nada. Añada una fuente: un Prometheus, un servicio REST de Slurm o una página de métricas de un centro que usted pueda leer.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Fuentes y resultado de sus últimas consultas</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Aún no se ha consultado.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Responde como debe.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>última respuesta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n consulta en las últimas 24 horas</numerusform>
            <numerusform>%n consultas en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n de ellas falló</numerusform>
            <numerusform>%n de ellas fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>se detuvo la obtención de su histórico</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>se está obteniendo su histórico: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>su token viaja sin cifrar: use https:// salvo que la red sea de confianza</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Obtener el histórico</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Dejar de obtener el histórico</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Eliminar una fuente</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>¿Dejar de consultar %1? Lo almacenado de ella se conserva.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Dejar de consultar</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>las muestras de su sistema ocupan %1 de la caché</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, unos %2 más al año</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>suma %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observado</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Aún sin fuente: %n sistema</numerusform>
            <numerusform>Aún sin fuente: %n sistemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n fila más: está en el archivo CSV</numerusform>
            <numerusform>%n filas más: están en el archivo CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Lo que habría hecho la regla</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>No se sabe nada de esto en los últimos 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Se activa una vez aquí.</numerusform>
            <numerusform>Se activa %n veces aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>datos insuficientes</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 países. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Acoge una fábrica de IA</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Tiene una antena de fábrica de IA</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Asignadas, actividad desconocida</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>observado en parte</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 %2 de media</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Sin datos durante %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, incompleto</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, del mínimo al máximo</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>sin datos, %1</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Qué se atribuye a un Estado</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Beneficiario: lo que usaron los usuarios del Estado. Pagador: lo que se gastó de la cuota del Estado.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Mostrar de nuevo todo el periodo (0 en un gráfico o doble clic)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Cada GPU se pondera con el factor de su modelo. Haga clic para ver GPU físicas.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Todas las cifras proceden de una simulación, ninguna de un centro real.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Ir a una fábrica, un Estado, una página o una acción (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Todos los modos</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, ampliado</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>mostrar de nuevo todo el periodo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Todo el periodo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Unidades propias de los centros</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Horas de GPU físicas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Empresa emergente</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Pequeña o mediana empresa</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Gran empresa</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabajos</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>trabajos y muestras</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acceso</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modelo de GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h en equiv. H100</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Asignadas sin usar</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>En la unidad del centro</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Cuota de uso</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado según</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Derecho a la fecha</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% del derecho</translation>
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
        <translation>%1 segundos de GPU</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Haga clic para ver cómo se ha calculado.</translation>
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
        <translation>Horas de GPU, agrupadas según lo elegido</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 en total, en %n línea</numerusform>
            <numerusform>%1 en total, en %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>No se ha observado uso por cuenta en este periodo.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Omitido, ya que no se conoce equivalente H100: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Las fracciones de GPU (gres/shard, gres/mps) cuentan como nada, ya que nadie indica cuántas tiene una GPU: %1. Dé al sistema shards_per_gpu o mps_per_gpu en federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Las porciones MIG sin modelo de GPU pueden ser de varios modelos y cuentan como porción del primero: %1. Dé su modelo a la capacidad del sistema, o un [[gpu_type]] a sus tipos, en federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Los derechos se omiten, porque el filtro muestra solo una parte de lo que pagó cada pagador.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Se ha guardado la vista «%1».</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Guardar esta vista…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Copiar un enlace a esta vista</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Abrir un enlace o un archivo…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aún no hay ninguna vista guardada</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Vistas…	Ctrl+Mayús+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Se ha copiado un enlace a la vista. Quien lo abra verá la misma página, el mismo periodo y los mismos filtros, con los datos que conozca su propio programa.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Guardar la vista como archivo</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vistas (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>En %1 no hay ninguna vista.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>El archivo tiene %n vista; esta es la primera.</numerusform>
            <numerusform>El archivo tiene %n vistas; esta es la primera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>No se pudieron leer las vistas guardadas: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>No se ha cambiado nada. Corrija o quite el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>No se pudieron guardar las vistas en %1: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>otro programa está escribiendo en él</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>ampliado a %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Aún no hay ninguna vista guardada. Ctrl+D guarda lo que muestra la ventana: página, periodo, filtros y ampliación.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Guardar como arc&amp;hivo…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Abrir un enlace o un arch&amp;ivo…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Quién espera cuánto</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Esperas por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acceso</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU del trabajo</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Esperas de los trabajos que pasaron a estar listos en este periodo</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezados</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Aún en espera</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>La mitad de los trabajos espera menos</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Nueve de cada diez trabajos esperan menos</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>desde que podían empezar; se cuentan los trabajos aún en espera</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>No se conoce aquí ningún trabajo que pasara a estar listo en este periodo. Informan de ellos una fuente de Slurm o archivos de contabilidad importados.</translation>
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
        <translation>Si se usan las fábricas de IA de Europa, quién las usa y dónde hay atascos. Aún no se observa nada.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Explorar una federación simulada</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Todas las fábricas del catálogo con treinta días de trabajos inventados, servidos en este equipo en los formatos de los propios centros. Nada sale de él.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Añadir su primera fuente</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Un Prometheus, un servicio REST de Slurm o una página de métricas de un centro que usted pueda leer. Una prueba indica qué se ha encontrado antes de guardar nada.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Añadir una fuente…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>admite payer, beneficiary, system, account, mode, partition, organisation y model; se ha recibido: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>horas de GPU, con cualquier desglose</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (de las GPU); varios, separados por comas</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>zona horaria en la que se cortan los periodos y se entienden las fechas</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>admite hour, day, week, month y quarter; se ha recibido: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>una fila por hora, día, semana, mes o trimestre (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>GPU físicas o equivalentes H100</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>un sistema, por su identificador</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>Las horas de GPU son de GPU físicas. Donde el Slurm de un centro cuenta los dies de una GPU
(LUMI: dos), son menores en esa medida que lo que suman sacct y sreport;
site_units están en la unidad en la que tarifica el centro.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Qué pedir a un centro, con FROM y TO como en 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>qué archivos se importaron y qué aportaron</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>retirar todo lo que decía un archivo: trabajos, totales y el tiempo que cubre</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>qué archivo, según la numeración de import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>tomar contabilidad de archivos enviados por correo</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>qué son los archivos</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>los archivos</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>de qué sistema son estos trabajos, por su identificador</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>el --format de sacct, si el archivo no tiene cabecera</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>el --delimiter de sacct, si no es |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>también si el archivo nombra otro clúster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>los archivos contienen solo algunos de los trabajos (de una cuenta): no cubren ningún tiempo</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>zona horaria de las horas de los archivos (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>con --to: el intervalo que se pidió al centro, que entonces queda cubierto por completo</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>su final, no incluido</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>para swf, que no cuenta GPU</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>crear una caché nueva con lo que se pueda leer de una dañada e indicar lo que falta; el archivo dañado queda como está</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>el archivo nuevo; aún no debe existir; si se omite: junto a la caché</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>una copia anterior de esta caché, para lo que no se pueda leer</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>qué se atribuye adónde, por qué regla, y qué no</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>mostrar todas las versiones de las reglas que estuvieron en vigor: cuándo llegaron, quién las cambió y por qué</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Las reglas están en federation.toml; «factoryfloor example federation» muestra uno con todas las claves.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>las mismas horas de GPU según los trabajos, las muestras y los libros del propio centro</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>zona horaria en la que se entienden las fechas</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>comparar cada acumulado con los trabajos de los que se compone y buscar daños en el archivo</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>rehacer los acumulados</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>copiar la caché, también mientras se escribe en ella</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>la copia; ahí no puede haber nada todavía</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>mostrar las reglas de alerts.toml, su estado y lo que se activó</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>lo que se activó en los últimos 30 días en lugar de las reglas</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>indicar cuántas veces se habría activado una regla, y cuándo</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>la regla, por su identificador</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>días de histórico</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>la ventana con la federación simulada</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>días de histórico simulado</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>semilla de la simulación</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>sin ventana: mostrar el parque como tabla en cada paso</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>servir los agregados de estos sistemas como OpenMetrics, por ejemplo en 127.0.0.1:9417; no contienen usuarios ni trabajos</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>con --publish: un archivo de modo 0600 con el token de tipo bearer que se debe enviar</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>con --publish: servir por TLS, con esta cadena en PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>la clave del certificado en PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>obtener el histórico de un sistema de sus fuentes, por lejano que sea; lo que ya está no se vuelve a pedir</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>el sistema, por su identificador</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>inicio (ISO 8601, o 7d para hace siete días)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>final, no incluido; si se omite: ahora</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>una muestra por cada paso de tiempo, de al menos 1s; si se omite: con la frecuencia con que se consulta la fuente</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>descodificar una respuesta y decir qué contiene, o qué línea o campo es erróneo</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>un archivo, o una URL que obtener</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>qué debería ser</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>mostrar lo que contienen la caché y el catálogo</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>qué mostrar</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>un titular: EU o el código de un Estado</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>admite: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>una métrica, por su nombre</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>una fila por cada paso de tiempo</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>esperas: por titular, modo de acceso o tamaño del trabajo</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>mostrar un federation.toml, sources.toml o alerts.toml con todas las claves explicadas</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>qué archivo</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>debe ser posterior a --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report y show muestran lo que se sabía entonces; los demás comandos y la ventana trabajan con lo que hay ahora</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>la ventana, show, usage, attribution, reconcile, verify, backtest, plan y alerts leen la federación simulada; los demás comandos trabajan con archivos y con la caché</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>solo show floor y show shares ponderan las GPU por su modelo</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: capacidad y uso de las fábricas de IA de Europa</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>mostrar la versión y salir</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>directorio de federation.toml, sources.toml y alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>el archivo SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>idioma de los textos, por ejemplo, es</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>mostrar lo que se sabía entonces</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>sobre la federación simulada en lugar de la caché: la ventana o cualquier comando de lectura, como «factoryfloor --demo show floor»</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>con --demo: días de su histórico</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>registrar en stderr lo que hace el programa; QT_LOGGING_RULES selecciona, por ejemplo «factoryfloor.feeds=true»</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>consultar y almacenar sin ventana, hasta SIGINT o SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>consultar cada fuente una vez y salir</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>con --once: obtener también el histórico de las fuentes (backfill_days) y salir cuando esté</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>admite </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; se ha recibido: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>requiere una hora como 2026-11-22T08:00:00Z, una fecha, o 7d para hace siete días; se ha recibido: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>un periodo por su nombre, como last-month, this-quarter o last-30d, en lugar de --from y --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>inicio (ISO 8601, o 7d para hace siete días); si se omite: medianoche de treinta días antes del final</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>requiere un nombre como Europe/Helsinki; se ha recibido: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>requiere una duración como 15m, 1h o 1d; se ha recibido: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>formato de salida</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>admite pdf, html, xlsx, csv, json, deic y apel; se ha recibido: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>admite pdf, html, xlsx, csv y json; se ha recibido: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>en qué papel se imprime un PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; varios, separados por comas</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (datos nacionales de uso de Dinamarca) y apel (resúmenes de EGI); varios separados por comas</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>nombre del centro en GOCDB, para apel (el identificador del sistema)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>identificador que DeiC asignó al centro, o a una parte de él, para deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>carpeta en la que escribir; si se omite: un archivo html o json a stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>indica la carpeta para los archivos; a stdout va solo uno, html o json</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (predeterminado), last-quarter, last-year o DESDE..HASTA</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>zona horaria en la que se corta el periodo (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>según el idioma o según el libro de estilo de la UE: Estados en orden protocolario, Grecia como EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>un resumen para la primera página</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>requiere SECCIÓN=TEXTO; se ha recibido: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>un texto bajo una sección; tantas veces como secciones haya</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>secciones que omitir, separadas por comas</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>lo que un titular usó y pagó, frente a lo que le corresponde</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>todas las fábricas, lado a lado</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>una red, por su identificador; si se omite: todas</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>un sistema</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>número del informe, según lo muestra «report list»</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>conservar un informe tal como está ahora, para siempre, y mostrar su número</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>los informes congelados y publicados</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>un informe congelado como archivos: las mismas cifras para siempre</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>marcar un informe congelado como publicado</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>qué cifras son hoy distintas de las de un informe congelado, y por qué; código de salida 1 si las hay</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>escribir un temporizador de systemd que haga un informe periódicamente</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (mes), quarter (trimestre) o year (año)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>día del mes posterior al periodo, de 1 a 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>su nombre, según lo muestra «report definition list»</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>selección para un informe con un nombre, para volver a usarla</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>las selecciones con nombre</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>guardar una selección con un nombre; se sustituye la que tenga el mismo nombre</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>con el que se vuelve a usar</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>el informe de una selección con nombre, como archivos</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>de la federación simulada</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>conservar para siempre el informe de una selección con nombre y mostrar su número</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>olvidar una selección con nombre</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>un informe terminado, como archivos</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>como página de manual</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>como script de autocompletado para un shell</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Sin comando se abre la ventana. Los datos van a la salida estándar; los mensajes, a la salida de error estándar. Las opciones siguientes pueden ir antes o después del comando.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>dónde consultar; «factoryfloor example sources» muestra todas las claves</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>quién cuenta para quién; «factoryfloor example federation» muestra todas las claves</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>lo que se observó: muestras, trabajos y el resultado de cada consulta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>la respuesta es no, o ha fallado; la salida de error estándar dice por qué</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la línea de comandos es incorrecta</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatorio)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Ningún trabajo que pidiera GPU entró en la cola en este periodo.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>No se pidió ningún sistema de la red.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>reproducir el histórico de un sistema: con qué frecuencia se cumplieron las cotas de espera</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>juzgar los trabajos que entraron en la cola desde aquí (todos los anteriores se conocen)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>su final, no incluido (ahora)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>requiere un número superior a 0.5 e inferior a 0.999; se ha recibido: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>con qué frecuencia debe cumplirse una cota (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, o qbets, el método publicado; si se omite: ambos, y ours con --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>una fila por trabajo</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>con qué acierto se predijeron las GPU libres, en lugar de las esperas</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Cada cota se calcula con lo que se sabía cuando el trabajo entró en la cola:
qué trabajos habían empezado o terminado ya y cuánto habían esperado otros.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>solo admite </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>dónde y cuándo puede ejecutarse un proyecto piloto</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU a la vez, en cada ejecución</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>horas de una ejecución</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>número de ejecuciones (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>todas las ejecuciones a la vez; si no, una tras otra</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>modelos de GPU que sirven, como H100,GH200 (cualquiera)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB de memoria que tiene una GPU como mínimo</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>la primera ejecución empieza entonces o después (ahora)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>sistemas de esta red (todos)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>estos sistemas, como lumi,alps (todos)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>de quién es la cuota que gasta</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>el modo de acceso (todos)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planificar con lo que se sabía entonces (ahora)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>GPU libres en los próximos 14 días, hora a hora, en lugar de las opciones</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>escribir el plan como informe en esta carpeta</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formatos del informe breve, como html,json; varios, separados por comas (todos)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Las fracciones de GPU (gres/shard, gres/mps) cuentan como nada, ya que nadie indica cuántas tiene una GPU. Dé a estos sistemas shards_per_gpu o mps_per_gpu en federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Las porciones MIG sin modelo de GPU pueden ser de varios modelos y cuentan como porción del primero. Dé su modelo a la capacidad de estos sistemas, o un [[gpu_type]] a sus tipos, en federation.toml:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Estos sistemas no pesan en la cobertura, ya que nadie indica cuántas GPU tienen (capacity en federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Ningún trabajo usó una GPU en este periodo.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>No se conoce ninguna cuenta: ningún centro ha comunicado ninguna y no se ha tarificado ningún trabajo en el último año.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>No hay nada que comparar: de trabajos, muestras y totales propios del centro, se conocen menos de dos en este periodo.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Ningún trabajo esperaba GPU.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>No se sabe si hay trabajos en espera: ninguna fuente informa de la cola.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Ningún trabajo pasó a estar listo en este periodo.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Las esperas no se conocen en este periodo: ninguna fuente informa de trabajos individuales. Lo hace una fuente slurm-rest o una importación de sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Ningún trabajo usó una GPU en este periodo, o el titular no tiene parte en él.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Nadie ha escrito notas sobre este periodo.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>No hay nada así en este periodo.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>No existe tal concesión: las entradas [[award]] de federation.toml las enumeran, y «factoryfloor example federation» muestra cómo.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>No hay ninguna fuente: sources.toml las enumera, y «factoryfloor example sources» muestra cómo.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>una vista que abrir: un enlace factoryfloor://view o un archivo</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>ni un comando ni una vista: una vista es un enlace que empieza por factoryfloor: o un archivo .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>qué se vigila y a quién se avisa; «factoryfloor example alerts» muestra todas las claves</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>la fecha límite de la última ejecución; de una fecha, el final de ese día en UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>La vista nombra algo que aquí no se conoce y se muestra sin ello: %1. Su autor puede tener un catálogo o un federation.toml más completo.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>La vista no se ha abierto: su campo «%1» dice «%2», que esta versión no entiende. Pida la vista otra vez.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>La vista no se ha abierto: la escribió una versión posterior de Factory Floor. Instale esa versión.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>La vista no se ha abierto: su enlace es más largo que cualquiera que escriba Factory Floor. Pida la vista como archivo.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Esto no es un enlace a una vista: un enlace así empieza por factoryfloor://view? y no tiene espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>una vista solo tiene textos y una tabla «choice».</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>hay dos vistas con el nombre «%1»; vale la primera.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 es mayor que cualquier archivo de vistas que escriba Factory Floor y no se ha leído.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 tiene más vistas de las que se pueden guardar; las últimas se han omitido.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>No se puede leer nada de %1: %2 contiene lo que tiene la copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 contiene lo que se pudo leer de %2: %n fila.</numerusform>
            <numerusform>%1 contiene lo que se pudo leer de %2: %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n fila es de la copia de seguridad.</numerusform>
            <numerusform>%n filas son de la copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Lo que falta cuenta como no observado. Se vuelve a pedir a las fuentes, hasta donde indica backfill_days; «factoryfloor backfill» pide más.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Para usarla, póngala en lugar del archivo dañado, que sigue como estaba, o indíquela con --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: no se nombra a ninguna persona: los identificadores de personas están vacíos y Person.json no se escribe. El tiempo de CPU y el almacenamiento son 0, ya que este programa cuenta GPU.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: el identificador del centro es el GUID nulo. Indique el correcto con --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 horas de GPU no tienen una fuente de acceso conocida y %2 no tienen una universidad conocida; su verificador objeta estas filas.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: las duraciones son segundos de GPU, ya que el mensaje no tiene lugar para GPU. Las duraciones de CPU las repiten y no se aplica ningún benchmark.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: el centro lleva como nombre el identificador del sistema. Indique su nombre en GOCDB con --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: los meses son los de %1, no los de UTC como en EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs es 0 donde solo se conocen muestras.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Se observó el %1 del periodo: demasiado poco para entregar. Hace falta al menos la mitad.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Se observó el %1 del periodo. Lo no observado falta en lo que se entrega.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Lo que se entrega cuenta GPU físicas.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>No se ha guardado ninguna definición de informe.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>No se sabe nada de este periodo; el informe lo indica.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Este programa se compiló sin su ventana y no escribe PDF. El paquete «factoryfloor» sí lo hace; html, xlsx, csv y json se escriben también aquí.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>No se ha congelado ningún informe.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Ninguna cifra difiere del informe %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 de %2 cifras difieren del informe %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Desde la congelación se han importado %1 archivos, con %2 trabajos nuevos o corregidos.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>El informe se hizo sin estas secciones, de las que no se compara nada: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>El informe %1 ya estaba publicado. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Aún no se ejecuta nada. Para activarlo: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>No existe el titular «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>No existe la red «%1». Se conocen: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>El informe no tiene la sección «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>No existe la zona horaria «%1». Se conocen, entre otras de la lista IANA: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>El histórico simulado no llegó a tiempo.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>«%1» no es un periodo. Se conocen: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: de %1 el informe tiene solo una parte, y EGI toma un registro por el mes entero. Entregue meses enteros que hayan terminado.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Aún no hay ninguna caché en %1. «factoryfloor collect» y «factoryfloor import» la crean; también puede indicar otra con --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>requiere un GUID como f0679faa-242e-11eb-3aba-b187bcbee6d4; se ha recibido: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>La mejor opción, primero. Solo se muestra una cota de espera donde las de los últimos
90 días se cumplieron en el %1&#xa0;% de los trabajos o más (confianza: %2); la fila lo indica.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Creció %1 en el último día, lo que supone %2 al año.</numerusform>
            <numerusform>Creció %1 al día en los últimos %n días, lo que supone %2 al año.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>La caché ocupa %1 en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>No creció en el último día.</numerusform>
            <numerusform>No creció en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Mañana se sabrá cuánto crece.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Es más que su límite de %1: las muestras más antiguas se reducen en detalle, una parte cada hora.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Alcanzará su límite de %1 hacia el %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>De ello, %1 están libres para lo que venga.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Se compararon %1 ejecuciones y %2 acumulados de días y meses: todo coincide.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Se compararon %1 ejecuciones y %2 acumulados de días y meses: %3 difieren. «factoryfloor verify --rebuild» rehace los acumulados.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>El propio archivo está dañado. «factoryfloor repair» crea uno nuevo con lo que se pueda leer y con una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n hora de muestras está dañada; cuenta como no observada.</numerusform>
            <numerusform>%n horas de muestras están dañadas; cuentan como no observadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Este programa se compiló sin su ventana. «factoryfloor demo --headless» muestra el parque simulado y «factoryfloor collect» consulta los centros.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Aquí no hay pantalla. Sin ella, «factoryfloor demo --headless» muestra el parque simulado y «factoryfloor collect» consulta los centros.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor ya está abierto con esta caché; su ventana se ha traído al frente.</translation>
    </message>
</context>
</TS>
