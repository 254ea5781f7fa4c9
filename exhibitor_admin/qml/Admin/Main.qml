// The organiser's window: the rail, and one place beside it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Admin
import Admin.Bridge

Window {
    id: window

    required property Admin admin

    width: 1440
    height: 900
    minimumWidth: 1280
    minimumHeight: 720
    title: admin.home.eventName ? "%1 · Trạm AI".arg(admin.home.eventName) : "Trạm AI"
    color: Tokens.ground

    Item {
        anchors.fill: parent
        enabled: !unlock.open

        Rail {
            id: rail

            height: parent.height
            admin: window.admin
            onUnlockTouched: unlock.open = true
        }
        Loader {
            anchors { left: rail.right; right: parent.right; top: parent.top; bottom: parent.bottom; leftMargin: Tokens.margin; rightMargin: Tokens.margin; bottomMargin: 24 }
            sourceComponent: ({ home: home, demos: demos, exhibitors: exhibitors, programme: programme, leads: leads, insights: insights, kiosks: kiosks })[window.admin.place]
        }
    }
    Component {
        id: home

        HomePlace {
            home: window.admin.home
            saving: window.admin.saving
            onWayTouched: place => window.admin.go(place)
        }
    }
    Component {
        id: demos

        DemosPlace {
            demos: window.admin.demos
            lock: window.admin.lock
            onUnlockTouched: unlock.open = true
        }
    }
    Component {
        id: programme

        ProgrammePlace {
            programme: window.admin.programme
            saving: window.admin.saving
            lock: window.admin.lock
            onTodayTouched: window.admin.go("home")
            onUnlockTouched: unlock.open = true
        }
    }
    Component {
        id: leads

        LeadsPlace {
            leads: window.admin.leads
            saving: window.admin.saving
            onTodayTouched: window.admin.go("home")
            onUnlockTouched: unlock.open = true
        }
    }
    Component {
        id: insights

        InsightsPlace {
            insights: window.admin.insights
            saving: window.admin.saving
            onTodayTouched: window.admin.go("home")
        }
    }
    Component {
        id: kiosks

        KiosksPlace { kiosks: window.admin.kiosks }
    }
    Component {
        id: exhibitors

        ExhibitorsPlace {
            exhibitors: window.admin.exhibitors
            onContactsTouched: id => {
                window.admin.leads.narrowing.ofExhibitor(id);
                window.admin.go("leads");
            }
            onTodayTouched: window.admin.go("home")
        }
    }
    UnlockSheet {
        id: unlock

        lock: window.admin.lock
    }
    Repeater {
        model: window.admin.places

        Item {
            id: way

            required property int index
            required property string id

            Shortcut {
                sequence: "Ctrl+%1".arg(way.index + 1)
                onActivated: window.admin.go(way.id)
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: window.admin.lock.opened ? window.admin.lock.shut() : unlock.open = true
    }
}
