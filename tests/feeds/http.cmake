# SPDX-License-Identifier: GPL-3.0-only
find_package(OpenSSL REQUIRED)
find_package(ZLIB REQUIRED)

# Servers that misbehave, on loopback, for the tests of the client and the poller.
add_library(ff_scripted_server STATIC ScriptedServer.cpp TestCertificates.cpp)
target_link_libraries(ff_scripted_server PUBLIC ff_common OpenSSL::SSL OpenSSL::Crypto
    PRIVATE ZLIB::ZLIB)

ff_test(client LABEL unit LIBS ff_feeds ff_scripted_server SOURCES client_test.cpp)
ff_test(tls LABEL unit LIBS ff_feeds ff_scripted_server SOURCES tls_test.cpp)
ff_test(proxy LABEL unit LIBS ff_feeds ff_scripted_server SOURCES proxy_test.cpp)

add_library(ff_poller_fixture STATIC PollerFixture.cpp)
target_link_libraries(ff_poller_fixture PUBLIC ff_feeds)
ff_test(misbehaviour LABEL unit LIBS ff_poller_fixture ff_scripted_server
    SOURCES misbehaviour_test.cpp)
ff_test(poller LABEL unit LIBS ff_poller_fixture ff_scripted_server SOURCES poller_test.cpp)
ff_test(credential LABEL unit LIBS ff_poller_fixture ff_scripted_server SOURCES credential_test.cpp)
ff_test(schedule LABEL unit LIBS ff_feeds ff_asio SOURCES schedule_test.cpp)
