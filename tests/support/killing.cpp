#include "tests/support/killing.h"

#include <QDir>

#include <optional>
#include <thread>

using namespace std::chrono_literals;

namespace shisaku::test
{
namespace
{

constexpr auto lookEvery = 20us;

} // namespace

Killing::Killing(QRandomGenerator &random, QString folder, QString sign)
    : m_random(random)
    , m_folder(std::move(folder))
    , m_sign(std::move(sign))
{
}

bool Killing::isWriting() const
{
    return !QDir(m_folder).entryList({m_sign}, QDir::Files | QDir::Hidden).isEmpty();
}

Ending Killing::letEnd(const Work &work)
{
    const Ending ending = run(work, Phase::Writing, 10min);
    m_lasts = ending.lasted;
    m_writes = ending.writing > 0ns ? ending.writing : ending.lasted / 20; // too quick to be seen
    return ending;
}

Ending Killing::kill(const Work &work)
{
    const bool anywhere = m_killed % 2 == 0;
    const auto span = anywhere ? m_lasts : m_writes;
    const auto delay = std::chrono::nanoseconds(
        static_cast<qint64>(double(span.count()) * m_random.generateDouble()));
    const Ending ending = run(work, anywhere ? Phase::Anywhere : Phase::Writing, delay);
    m_killed += ending.killed ? 1 : 0;
    m_killedWriting += ending.killed && ending.writing > 0ns ? 1 : 0;
    if (!ending.killed) { // so the work is quicker than it was thought to be
        ++m_ended;
        m_lasts = (m_lasts + ending.lasted) / 2;
        m_writes = (m_writes + ending.writing) / 2;
    }
    return ending;
}

Ending Killing::run(const Work &work, Phase phase, std::chrono::nanoseconds delay)
{
    using Clock = Child::Clock;
    Child child(work);
    std::optional<Clock::time_point> writes;
    const auto isDue = [&] {
        const auto from = phase == Phase::Anywhere ? child.began() : writes.value_or(Clock::now());
        return Clock::now() - from >= delay;
    };
    while (!child.hasEnded() && (!isDue() || (phase == Phase::Writing && !writes))) {
        if (!writes && isWriting())
            writes = Clock::now();
        else if (phase == Phase::Anywhere)
            std::this_thread::sleep_for(lookEvery);
    }
    const bool killed = child.kill();
    return {.killed = killed,
            .said = child.said(),
            .lasted = child.ended() - child.began(),
            .writing = writes ? child.ended() - *writes : 0ns};
}

void Killing::printFigures(const char *name) const
{
    const auto ms = [](std::chrono::nanoseconds span) { return double(span.count()) / 1e6; };
    qInfo("%s: %d killed, %d of them while writing; %d had ended; the work takes %.1f ms, %.1f of "
          "it from the first write",
          name, m_killed, m_killedWriting, m_ended, ms(m_lasts), ms(m_writes));
}

} // namespace shisaku::test
