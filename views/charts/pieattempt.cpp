#include "views/charts/pieattempt.h"

#include <algorithm>
#include <array>

namespace shisaku
{
namespace
{

std::vector<Attempt> sortedAttempts()
{
    std::vector<Attempt> attempts;
    for (const double text : {1.0, .95, .9, .85, .8, .75, .7, .65, .6, .55, .5, .4, .3, .2, .1}) {
        for (int percent = 100; percent > 20; percent -= 5) {
            const double radius = percent / 100.0;
            for (const Place place : {Place::Middle, Place::Bottom, Place::Top}) {
                for (const std::size_t form : {0U, 1U, 2U, 3U}) {
                    for (const Outline outline : {Outline::Round, Outline::Straight})
                        attempts.push_back({text, radius, place, form, outline});
                }
            }
        }
    }
    std::ranges::stable_sort(attempts, {}, &Attempt::cost);
    return attempts;
}

} // namespace

double Attempt::cost() const
{
    constexpr std::array<double, 4> forms = {0, 0.05, 0.15, 0.6};
    return 2.5 * (1 - text) + 1.2 * (1 - radius) * (1 - radius) + forms[form] +
           (place == Place::Middle ? 0 : 0.03) + (outline == Outline::Round ? 0 : 0.02);
}

const std::vector<Attempt> &allAttempts()
{
    static const std::vector<Attempt> attempts = sortedAttempts();
    return attempts;
}

} // namespace shisaku
